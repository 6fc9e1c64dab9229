/** Shows tests by names that read as sentences. */
@NullMarked
package io.parvis.testsupport.names;

import org.jspecify.annotations.NullMarked;
