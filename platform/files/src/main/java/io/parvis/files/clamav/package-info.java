/** ClamAV as the scanner. */
@NullMarked
package io.parvis.files.clamav;

import org.jspecify.annotations.NullMarked;
