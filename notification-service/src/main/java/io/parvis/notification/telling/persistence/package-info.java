/** Circulars in the database. */
@NullMarked
package io.parvis.notification.telling.persistence;

import org.jspecify.annotations.NullMarked;
