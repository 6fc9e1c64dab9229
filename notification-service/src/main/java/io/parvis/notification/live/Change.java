package io.parvis.notification.live;

import org.jspecify.annotations.Nullable;

/**
 * That something changed.
 *
 * @param kind   what it is, such as {@code MATTER}
 * @param id     which one
 * @param partOf the matter or contract that it is a part of; absent when it is a thing of its own
 */
public record Change(String kind, String id, @Nullable String partOf) {}
