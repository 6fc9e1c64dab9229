/** Intake: requests from the draft, with its files, through submission and triage to what they become. */
@NullMarked
package io.parvis.request.intake;

import org.jspecify.annotations.NullMarked;
