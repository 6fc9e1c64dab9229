/** Scans and sweeps, in the background. */
@NullMarked
package io.parvis.files.background;

import org.jspecify.annotations.NullMarked;
