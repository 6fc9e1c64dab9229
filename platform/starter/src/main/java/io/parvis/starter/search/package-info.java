/** What people search and sort by, as it is kept: in one case, without accents, word by word. */
@NullMarked
package io.parvis.starter.search;

import org.jspecify.annotations.NullMarked;
