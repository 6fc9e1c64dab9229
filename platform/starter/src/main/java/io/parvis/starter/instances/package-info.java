/** Where the other services run: one address or several, as they are configured and as their host names resolve. */
@NullMarked
package io.parvis.starter.instances;

import org.jspecify.annotations.NullMarked;
