/** The system that runs on this machine, as the benchmarks use it. */
@NullMarked
package io.parvis.benchmarks.system;

import org.jspecify.annotations.NullMarked;
