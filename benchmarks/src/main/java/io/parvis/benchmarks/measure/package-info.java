/** Latencies, ratios, CPU time and memory, and how they are printed. */
@NullMarked
package io.parvis.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
