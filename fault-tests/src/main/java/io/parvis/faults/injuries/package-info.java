/** Each way to break the system, and to let it be again. */
@NullMarked
package io.parvis.faults.injuries;

import org.jspecify.annotations.NullMarked;
