/** The events that pass, as open pages are told of them. */
@NullMarked
package io.parvis.notification.live.messaging;

import org.jspecify.annotations.NullMarked;
