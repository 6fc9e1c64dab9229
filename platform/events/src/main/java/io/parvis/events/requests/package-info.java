/** Facts of requests, from submission to what they became. */
@NullMarked
package io.parvis.events.requests;

import org.jspecify.annotations.NullMarked;
