package io.parvis.events.types;

import org.jspecify.annotations.Nullable;

/**
 * The legal team published a version of a request type: clients can ask for it (S27).
 *
 * @param version counts the publications of the type, from 1
 * @param target  what a request becomes: {@code CORPORATE}, {@code LITIGATION}, {@code INTELLECTUAL_PROPERTY}, {@code CONTRACT},
 *                {@code CONTRACT_REVIEW} or {@code DOCUMENT}
 * @param name    in English, absent when the type is not for every company
 */
public record RequestTypePublished(
        String requestTypeId,
        int version,
        String target,
        @Nullable String name) {}
