/** Looks at what was logged. */
@NullMarked
package io.parvis.testsupport.logs;

import org.jspecify.annotations.NullMarked;
