package io.parvis.request.types;

import org.jspecify.annotations.Nullable;

/** Which types the team asks for; what is absent, narrows nothing. */
public record TypeFilter(
        @Nullable TypeStatus status, @Nullable Target target) {}
