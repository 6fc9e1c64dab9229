/** The people and companies that a service remembers, who the caller is, and the one rule of who may see what. */
@NullMarked
package io.parvis.directory;

import org.jspecify.annotations.NullMarked;
