/** Answers checked against their form's JSON Schema. */
@NullMarked
package io.parvis.request.intake.jsonschema;

import org.jspecify.annotations.NullMarked;
