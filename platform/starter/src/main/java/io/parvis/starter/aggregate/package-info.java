/** Aggregates and their outbox: state and events are one document write. */
@NullMarked
package io.parvis.starter.aggregate;

import org.jspecify.annotations.NullMarked;
