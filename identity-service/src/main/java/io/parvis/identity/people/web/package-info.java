/** Clients, team members and the caller's own profile over HTTP. */
@NullMarked
package io.parvis.identity.people.web;

import org.jspecify.annotations.NullMarked;
