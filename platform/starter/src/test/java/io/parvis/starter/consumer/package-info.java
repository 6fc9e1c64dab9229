/** Consumers, parking and projections against an embedded database and broker. */
@NullMarked
package io.parvis.starter.consumer;

import org.jspecify.annotations.NullMarked;
