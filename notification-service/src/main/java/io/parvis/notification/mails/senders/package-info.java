/** When mails are sent: as soon as they are queued, and again when they are due. */
@NullMarked
package io.parvis.notification.mails.senders;

import org.jspecify.annotations.NullMarked;
