/** Passwords that are about to be set, in the database; never the passwords. */
@NullMarked
package io.parvis.identity.invitations.persistence;

import org.jspecify.annotations.NullMarked;
