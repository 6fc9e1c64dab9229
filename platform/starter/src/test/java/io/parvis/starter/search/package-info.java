/** Tests of what people search and sort by. */
@NullMarked
package io.parvis.starter.search;

import org.jspecify.annotations.NullMarked;
