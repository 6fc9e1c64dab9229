/** Numbers without a database. */
@NullMarked
package io.parvis.testsupport.numbers;

import org.jspecify.annotations.NullMarked;
