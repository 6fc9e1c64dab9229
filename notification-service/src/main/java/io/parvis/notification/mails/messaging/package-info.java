/** Mails on the wire: what is published of them, and the content that their events point to. */
@NullMarked
package io.parvis.notification.mails.messaging;

import org.jspecify.annotations.NullMarked;
