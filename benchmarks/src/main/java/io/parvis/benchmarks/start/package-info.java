/** How long the whole system takes to start and how much memory it has. */
@NullMarked
package io.parvis.benchmarks.start;

import org.jspecify.annotations.NullMarked;
