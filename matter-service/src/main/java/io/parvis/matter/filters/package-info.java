/** What people look for again and again: searches of lists, saved under a name, each for one person alone. */
@NullMarked
package io.parvis.matter.filters;

import org.jspecify.annotations.NullMarked;
