/** Throws forgotten drafts away, in the background. */
@NullMarked
package io.parvis.request.intake.background;

import org.jspecify.annotations.NullMarked;
