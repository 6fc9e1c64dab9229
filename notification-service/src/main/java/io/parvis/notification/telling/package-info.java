/** Who is told of what happened. */
@NullMarked
package io.parvis.notification.telling;

import org.jspecify.annotations.NullMarked;
