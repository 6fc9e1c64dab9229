/** Notes in their collection. */
@NullMarked
package io.parvis.notes.persistence;

import org.jspecify.annotations.NullMarked;
