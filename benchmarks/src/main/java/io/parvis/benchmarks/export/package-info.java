/** How fast a long list becomes a workbook. */
@NullMarked
package io.parvis.benchmarks.export;

import org.jspecify.annotations.NullMarked;
