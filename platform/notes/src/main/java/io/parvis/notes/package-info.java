/** Notes on a service's things, and who reads which of them. */
@NullMarked
package io.parvis.notes;

import org.jspecify.annotations.NullMarked;
