/** Imports and their rows in the database. */
@NullMarked
package io.parvis.identity.imports.persistence;

import org.jspecify.annotations.NullMarked;
