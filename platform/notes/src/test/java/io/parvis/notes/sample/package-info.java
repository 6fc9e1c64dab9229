/** The smallest service that has notes. */
@NullMarked
package io.parvis.notes.sample;

import org.jspecify.annotations.NullMarked;
