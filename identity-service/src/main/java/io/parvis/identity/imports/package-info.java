/** Many clients and companies at once, from a table that an admin uploads: checked first, then added row by row. */
@NullMarked
package io.parvis.identity.imports;

import org.jspecify.annotations.NullMarked;
