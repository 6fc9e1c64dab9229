/** Who did what to a person or company, and when. */
@NullMarked
package io.parvis.identity.history;

import org.jspecify.annotations.NullMarked;
