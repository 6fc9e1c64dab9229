/** The catalogue that a new installation begins with. */
@NullMarked
package io.parvis.request.types.startup;

import org.jspecify.annotations.NullMarked;
