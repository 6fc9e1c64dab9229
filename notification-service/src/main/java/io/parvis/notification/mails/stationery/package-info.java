/** How letters look and read, in each language. */
@NullMarked
package io.parvis.notification.mails.stationery;

import org.jspecify.annotations.NullMarked;
