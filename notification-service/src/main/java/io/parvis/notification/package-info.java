/** The notification service: who is told of what, and the mails that tell them. */
@NullMarked
package io.parvis.notification;

import org.jspecify.annotations.NullMarked;
