/** What only Parvis's own services hear of: that there is something that is the legal team's alone. */
@NullMarked
package io.parvis.events.internal;

import org.jspecify.annotations.NullMarked;
