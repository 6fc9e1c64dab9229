/** Aggregates in memory and what a store makes of them, for fakes of ports and tests of mappers. */
@NullMarked
package io.parvis.testsupport.aggregate;

import org.jspecify.annotations.NullMarked;
