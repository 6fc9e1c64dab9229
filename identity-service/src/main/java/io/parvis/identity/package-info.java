/** The identity service: clients, companies and team members, and Keycloak kept in step with them. */
@NullMarked
package io.parvis.identity;

import org.jspecify.annotations.NullMarked;
