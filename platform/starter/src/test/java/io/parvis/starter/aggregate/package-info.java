/** Aggregate store, outbox and relay against an embedded database and broker. */
@NullMarked
package io.parvis.starter.aggregate;

import org.jspecify.annotations.NullMarked;
