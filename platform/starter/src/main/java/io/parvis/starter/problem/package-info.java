/** Refusals by name, and how they are told over HTTP. */
@NullMarked
package io.parvis.starter.problem;

import org.jspecify.annotations.NullMarked;
