/** Consuming events: idempotent by construction, in order per aggregate, with troubles told apart. */
@NullMarked
package io.parvis.starter.consumer;

import org.jspecify.annotations.NullMarked;
