/** History in the database. */
@NullMarked
package io.parvis.identity.history.persistence;

import org.jspecify.annotations.NullMarked;
