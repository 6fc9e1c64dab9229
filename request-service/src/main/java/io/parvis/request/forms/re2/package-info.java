/** Patterns matched in linear time, whatever they and the texts are. */
@NullMarked
package io.parvis.request.forms.re2;

import org.jspecify.annotations.NullMarked;
