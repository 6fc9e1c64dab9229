/** The first admin of a new installation, from its settings. */
@NullMarked
package io.parvis.identity.people.startup;

import org.jspecify.annotations.NullMarked;
