/** Request types: the forms that the legal team publishes, and what a submission becomes. */
@NullMarked
package io.parvis.request.types;

import org.jspecify.annotations.NullMarked;
