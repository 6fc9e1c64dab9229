/** What stands around a gateway under test: services, Keycloak, browsers. */
@NullMarked
package io.parvis.gateway.fakes;

import org.jspecify.annotations.NullMarked;
