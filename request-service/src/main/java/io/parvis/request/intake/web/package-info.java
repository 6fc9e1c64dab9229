/** Requests over HTTP: the portal's, main's queue and triage, and their content for other services. */
@NullMarked
package io.parvis.request.intake.web;

import org.jspecify.annotations.NullMarked;
