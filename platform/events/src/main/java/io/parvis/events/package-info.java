/** Parvis's published language: what every event is called, where it travels and what it carries. */
@NullMarked
package io.parvis.events;

import org.jspecify.annotations.NullMarked;
