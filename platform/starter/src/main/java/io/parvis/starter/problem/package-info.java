/** Refusals by name, forms that are refused with all their problems, and how that is told over HTTP. */
@NullMarked
package io.parvis.starter.problem;

import org.jspecify.annotations.NullMarked;
