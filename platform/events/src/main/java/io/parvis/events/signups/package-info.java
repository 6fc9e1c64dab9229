/** Facts of sign-ups, before anybody has proven to be who they say; and of what they are decided by. */
@NullMarked
package io.parvis.events.signups;

import org.jspecify.annotations.NullMarked;
