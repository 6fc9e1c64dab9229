/** Clients and team members in the database. */
@NullMarked
package io.parvis.identity.people.persistence;

import org.jspecify.annotations.NullMarked;
