/** Notes on matters: what the two sides write each other, and what the legal team writes for itself. */
@NullMarked
package io.parvis.matter.notes;

import org.jspecify.annotations.NullMarked;
