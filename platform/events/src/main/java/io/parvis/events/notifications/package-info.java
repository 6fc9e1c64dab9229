/** Facts of notifications. */
@NullMarked
package io.parvis.events.notifications;

import org.jspecify.annotations.NullMarked;
