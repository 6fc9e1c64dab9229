/** Tokens from a secret of the installation. */
@NullMarked
package io.parvis.identity.invitations.hmac;

import org.jspecify.annotations.NullMarked;
