/** What first bytes look like, as Apache Tika knows them. */
@NullMarked
package io.parvis.files.tika;

import org.jspecify.annotations.NullMarked;
