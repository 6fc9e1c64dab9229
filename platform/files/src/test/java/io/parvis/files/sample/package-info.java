/** The smallest service that has files. */
@NullMarked
package io.parvis.files.sample;

import org.jspecify.annotations.NullMarked;
