package io.parvis.matter.matters;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a lawyer makes of a matter's details, as it came. */
public record MatterForm(
        @Nullable String name,
        @Nullable String description,
        @Nullable String practiceArea,
        @Nullable String priority,
        @Nullable String dueOn,
        @Nullable String opposingParty,
        List<Entry> participants) {

    public MatterForm {
        participants = List.copyOf(participants);
    }

    /** Somebody of whom the form says what they have to do with the matter. */
    public record Entry(@Nullable String name, @Nullable String role, boolean shown) {}
}
