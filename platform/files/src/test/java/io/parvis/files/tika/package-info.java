/** The detector of types, for those who test without a service. */
@NullMarked
package io.parvis.files.tika;

import org.jspecify.annotations.NullMarked;
