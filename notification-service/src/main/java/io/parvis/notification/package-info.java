/** The notification service: who is told of what, by mail and on open pages. */
@NullMarked
package io.parvis.notification;

import org.jspecify.annotations.NullMarked;
