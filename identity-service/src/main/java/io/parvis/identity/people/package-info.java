/** Clients and team members: who they are, and how they are invited. */
@NullMarked
package io.parvis.identity.people;

import org.jspecify.annotations.NullMarked;
