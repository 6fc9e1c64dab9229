/** The rules of how Parvis's code is laid out and written, each shown to break by a fixture. */
@NullMarked
package io.parvis.testsupport.architecture;

import org.jspecify.annotations.NullMarked;
