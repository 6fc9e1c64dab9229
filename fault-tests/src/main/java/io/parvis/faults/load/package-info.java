/** People who use the system all the time, and what comes of each attempt. */
@NullMarked
package io.parvis.faults.load;

import org.jspecify.annotations.NullMarked;
