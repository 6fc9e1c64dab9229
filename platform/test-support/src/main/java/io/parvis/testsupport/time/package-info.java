/** A clock that tests set. */
@NullMarked
package io.parvis.testsupport.time;

import org.jspecify.annotations.NullMarked;
