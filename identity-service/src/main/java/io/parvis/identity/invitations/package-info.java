/** Invitations, from the link in a mail to the password that uses it up. */
@NullMarked
package io.parvis.identity.invitations;

import org.jspecify.annotations.NullMarked;
