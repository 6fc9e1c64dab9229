/** Commands from HTTP requests: idempotency keys, expected versions, entity tags. */
@NullMarked
package io.parvis.starter.http;

import org.jspecify.annotations.NullMarked;
