/** The thread that checks imports and carries them out. */
@NullMarked
package io.parvis.identity.imports.background;

import org.jspecify.annotations.NullMarked;
