/** The events that people are told of. */
@NullMarked
package io.parvis.notification.telling.messaging;

import org.jspecify.annotations.NullMarked;
