/** Letters on their way to the mail server. */
@NullMarked
package io.parvis.notification.mails.smtp;

import org.jspecify.annotations.NullMarked;
