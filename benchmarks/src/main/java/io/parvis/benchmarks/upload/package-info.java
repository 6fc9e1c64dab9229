/** The largest file on its way in and out, and what it leaves in the heaps that it passes through. */
@NullMarked
package io.parvis.benchmarks.upload;

import org.jspecify.annotations.NullMarked;
