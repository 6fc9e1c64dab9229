/** Notes, tried. */
@NullMarked
package io.parvis.notes;

import org.jspecify.annotations.NullMarked;
