/** Facts and states of clients and team members. */
@NullMarked
package io.parvis.events.people;

import org.jspecify.annotations.NullMarked;
