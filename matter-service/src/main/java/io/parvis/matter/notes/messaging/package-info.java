/** What others are told of notes on matters. */
@NullMarked
package io.parvis.matter.notes.messaging;

import org.jspecify.annotations.NullMarked;
