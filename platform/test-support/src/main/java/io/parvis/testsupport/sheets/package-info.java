/** Workbooks as tests read them. */
@NullMarked
package io.parvis.testsupport.sheets;

import org.jspecify.annotations.NullMarked;
