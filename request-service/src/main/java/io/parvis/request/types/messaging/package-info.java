/** What is told of request types. */
@NullMarked
package io.parvis.request.types.messaging;

import org.jspecify.annotations.NullMarked;
