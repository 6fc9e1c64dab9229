/** A database and a broker for the starter's own tests; everyone else takes them from test-support, which depends on the starter. */
@NullMarked
package io.parvis.starter.backing;

import org.jspecify.annotations.NullMarked;
