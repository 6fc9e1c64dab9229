/** The facts that make history. */
@NullMarked
package io.parvis.identity.history.messaging;

import org.jspecify.annotations.NullMarked;
