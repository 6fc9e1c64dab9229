/** What others are told of saved filters: nothing. */
@NullMarked
package io.parvis.matter.filters.messaging;

import org.jspecify.annotations.NullMarked;
