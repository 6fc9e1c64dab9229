/** Facts of contracts. */
@NullMarked
package io.parvis.events.contracts;

import org.jspecify.annotations.NullMarked;
