package io.parvis.matter.proceedings;

import org.jspecify.annotations.Nullable;

/** When and where a hearing is to take place, as it came. */
public record HearingForm(
        @Nullable String startsAt,
        @Nullable String timeZone,
        @Nullable String court,
        @Nullable String room,
        @Nullable String purpose) {}
