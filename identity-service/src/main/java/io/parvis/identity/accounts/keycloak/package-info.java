/** Accounts in Keycloak, over its admin interface. */
@NullMarked
package io.parvis.identity.accounts.keycloak;

import org.jspecify.annotations.NullMarked;
