/** A daemon that speaks ClamAV's protocol. */
@NullMarked
package io.parvis.files.clamav;

import org.jspecify.annotations.NullMarked;
