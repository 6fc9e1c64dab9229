/** Mails, from the queue to the last attempt. */
@NullMarked
package io.parvis.notification.mails;

import org.jspecify.annotations.NullMarked;
