/** Forms as JSON Schemas: drawn from one, and checked with the same one. */
@NullMarked
package io.parvis.request.forms.jsonschema;

import org.jspecify.annotations.NullMarked;
