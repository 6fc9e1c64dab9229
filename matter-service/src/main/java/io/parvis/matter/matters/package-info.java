/** Matters: opened from accepted requests, moved along their workflow, read by the legal team and by the clients they concern. */
@NullMarked
package io.parvis.matter.matters;

import org.jspecify.annotations.NullMarked;
