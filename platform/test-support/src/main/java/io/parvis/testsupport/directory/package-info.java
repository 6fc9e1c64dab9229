/** People and companies in memory, for tests of what people may see and of who is told. */
@NullMarked
package io.parvis.testsupport.directory;

import org.jspecify.annotations.NullMarked;
