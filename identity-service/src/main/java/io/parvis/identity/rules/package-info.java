/** What every feature here asks: whether the caller is an admin, whether two names are the same, what is wrong with a form. */
@NullMarked
package io.parvis.identity.rules;

import org.jspecify.annotations.NullMarked;
