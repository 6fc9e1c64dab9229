/** The broker, the database, the mail catcher and Keycloak as processes. */
@NullMarked
package io.parvis.localstack.backing;

import org.jspecify.annotations.NullMarked;
