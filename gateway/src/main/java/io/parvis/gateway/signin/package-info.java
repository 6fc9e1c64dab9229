/** A person's log-in through Keycloak, and the tokens kept for it on the server. */
@NullMarked
package io.parvis.gateway.signin;

import org.jspecify.annotations.NullMarked;
