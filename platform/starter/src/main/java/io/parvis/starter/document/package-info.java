/** How state records are kept in documents and found again, for stores and projections alike. */
@NullMarked
package io.parvis.starter.document;

import org.jspecify.annotations.NullMarked;
