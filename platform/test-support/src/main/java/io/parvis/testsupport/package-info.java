/** What the tests of all modules share. */
@NullMarked
package io.parvis.testsupport;

import org.jspecify.annotations.NullMarked;
