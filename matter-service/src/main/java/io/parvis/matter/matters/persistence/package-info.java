/** Matters in the database. */
@NullMarked
package io.parvis.matter.matters.persistence;

import org.jspecify.annotations.NullMarked;
