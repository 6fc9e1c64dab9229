/** Access tokens for tests, from an issuer that stands in for Keycloak. */
@NullMarked
package io.parvis.testsupport.tokens;

import org.jspecify.annotations.NullMarked;
