package io.parvis.matter.groups.messaging;

import org.jspecify.annotations.Nullable;

/**
 * A group as remembered.
 *
 * @param name null after it was deleted
 */
record GroupDocument(@Nullable String name) {}
