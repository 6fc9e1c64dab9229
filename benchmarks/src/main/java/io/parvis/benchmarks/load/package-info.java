/** Load at a constant rate or at a constant concurrency. */
@NullMarked
package io.parvis.benchmarks.load;

import org.jspecify.annotations.NullMarked;
