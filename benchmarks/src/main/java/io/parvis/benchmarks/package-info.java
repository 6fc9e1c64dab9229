/** Measures Parvis: each figure from intended start times, beside its floor, in one run. */
@NullMarked
package io.parvis.benchmarks;

import org.jspecify.annotations.NullMarked;
