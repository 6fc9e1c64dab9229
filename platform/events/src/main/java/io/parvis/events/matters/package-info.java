/** Facts of matters. */
@NullMarked
package io.parvis.events.matters;

import org.jspecify.annotations.NullMarked;
