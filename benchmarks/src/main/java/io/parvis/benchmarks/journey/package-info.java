/** From the accepted submission to the matter that can be read, and from commit to consumed. */
@NullMarked
package io.parvis.benchmarks.journey;

import org.jspecify.annotations.NullMarked;
