/** What is done to the system, when and for how long; the same for the same seed. */
@NullMarked
package io.parvis.faults.schedule;

import org.jspecify.annotations.NullMarked;
