/** A run of the system under load and faults, and what came of it. */
@NullMarked
package io.parvis.faults;

import org.jspecify.annotations.NullMarked;
