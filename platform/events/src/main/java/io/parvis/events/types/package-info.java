/** What happens to request types: {@code parvis.request-types}. */
@NullMarked
package io.parvis.events.types;

import org.jspecify.annotations.NullMarked;
