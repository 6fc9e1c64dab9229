/** Groups in the database. */
@NullMarked
package io.parvis.identity.groups.persistence;

import org.jspecify.annotations.NullMarked;
