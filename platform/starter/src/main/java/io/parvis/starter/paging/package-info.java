/** Lists in pages that stay whole while rows are added. */
@NullMarked
package io.parvis.starter.paging;

import org.jspecify.annotations.NullMarked;
