/** Aggregates in memory, for fakes of the ports that keep them. */
@NullMarked
package io.parvis.testsupport.aggregate;

import org.jspecify.annotations.NullMarked;
