/** Which path leads to which service, and how a request travels there and back. */
@NullMarked
package io.parvis.gateway.routes;

import org.jspecify.annotations.NullMarked;
