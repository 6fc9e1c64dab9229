/** Tests of how things are numbered. */
@NullMarked
package io.parvis.starter.numbers;

import org.jspecify.annotations.NullMarked;
