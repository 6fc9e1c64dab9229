/** Clients and team members as other services hear of them. */
@NullMarked
package io.parvis.identity.people.messaging;

import org.jspecify.annotations.NullMarked;
