/** What every feature here asks: whether the caller is an admin or of the team, whether two names are the same, what a name begins with. */
@NullMarked
package io.parvis.identity.rules;

import org.jspecify.annotations.NullMarked;
