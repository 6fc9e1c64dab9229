/** Whom and what those who manage nobody choose from: people, groups and companies, with no more than it takes to choose. */
@NullMarked
package io.parvis.identity.directory;

import org.jspecify.annotations.NullMarked;
