/** The adapters of notes, tried. */
@NullMarked
package io.parvis.notes.files;

import org.jspecify.annotations.NullMarked;
