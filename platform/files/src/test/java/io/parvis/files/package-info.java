/** Files of a thing, tested on a database. */
@NullMarked
package io.parvis.files;

import org.jspecify.annotations.NullMarked;
