/** Mails in the database. */
@NullMarked
package io.parvis.notification.mails.persistence;

import org.jspecify.annotations.NullMarked;
