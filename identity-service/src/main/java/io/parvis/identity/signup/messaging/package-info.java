/** Sign-ups as others hear of them, and the one event that identity-service itself acts on. */
@NullMarked
package io.parvis.identity.signup.messaging;

import org.jspecify.annotations.NullMarked;
