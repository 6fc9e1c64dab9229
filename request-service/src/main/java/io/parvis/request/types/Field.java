package io.parvis.request.types;

import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param name     the answer's name, unique in its form
 * @param help     a sentence for those who wonder what is meant; absent when the label says it all
 * @param required whether a form without an answer is refused
 */
public record Field(String name, LocalText label, @Nullable LocalText help, boolean required, FieldKind kind) {}
