/** Files of a service's things, and who sees which of them. */
@NullMarked
package io.parvis.files;

import org.jspecify.annotations.NullMarked;
