package io.parvis.matter.proceedings;

import org.jspecify.annotations.Nullable;

/** An important development as it came. */
public record DevelopmentForm(
        @Nullable String happenedOn, @Nullable String text) {}
