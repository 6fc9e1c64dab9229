/** Checks that every route of a service is documented. */
@NullMarked
package io.parvis.testsupport.openapi;

import org.jspecify.annotations.NullMarked;
