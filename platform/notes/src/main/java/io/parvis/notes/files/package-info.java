/** The files that notes name, where the service keeps them. */
@NullMarked
package io.parvis.notes.files;

import org.jspecify.annotations.NullMarked;
