/** Lists as workbooks that people take away. */
@NullMarked
package io.parvis.starter.sheets;

import org.jspecify.annotations.NullMarked;
