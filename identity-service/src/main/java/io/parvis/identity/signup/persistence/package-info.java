/** Sign-ups and their settings in the database. */
@NullMarked
package io.parvis.identity.signup.persistence;

import org.jspecify.annotations.NullMarked;
