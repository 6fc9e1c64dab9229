/** Tests of how state is kept in documents. */
@NullMarked
package io.parvis.starter.document;

import org.jspecify.annotations.NullMarked;
