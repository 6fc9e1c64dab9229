/** A service in miniature, for the tests of what the starter does to one. */
@NullMarked
package io.parvis.starter.sample;

import org.jspecify.annotations.NullMarked;
