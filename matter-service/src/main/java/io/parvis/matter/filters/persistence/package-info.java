/** Saved filters in MongoDB. */
@NullMarked
package io.parvis.matter.filters.persistence;

import org.jspecify.annotations.NullMarked;
