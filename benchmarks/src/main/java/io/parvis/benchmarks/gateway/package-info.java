/** What the way through the gateway costs, beside the direct way and nginx. */
@NullMarked
package io.parvis.benchmarks.gateway;

import org.jspecify.annotations.NullMarked;
