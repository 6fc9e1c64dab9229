/** What the gateway itself refuses or fails at, told in the shape of the services' problems. */
@NullMarked
package io.parvis.gateway.problem;

import org.jspecify.annotations.NullMarked;
