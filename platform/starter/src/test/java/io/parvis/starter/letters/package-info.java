/** A small domain for the starter's tests: letters that are posted and travel from place to place. */
@NullMarked
package io.parvis.starter.letters;

import org.jspecify.annotations.NullMarked;
