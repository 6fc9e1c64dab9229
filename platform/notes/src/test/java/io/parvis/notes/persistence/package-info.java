/** The adapters of notes, tried. */
@NullMarked
package io.parvis.notes.persistence;

import org.jspecify.annotations.NullMarked;
