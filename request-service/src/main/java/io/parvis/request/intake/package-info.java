/** Intake: requests from submission to what they become. */
@NullMarked
package io.parvis.request.intake;

import org.jspecify.annotations.NullMarked;
