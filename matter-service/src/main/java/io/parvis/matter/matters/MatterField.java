package io.parvis.matter.matters;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The parts of a matter's details, and whether the portal shows them (S57). */
public enum MatterField {
    NAME("name", true),
    DESCRIPTION("description", true),
    PRACTICE_AREA("practiceArea", true),
    PRIORITY("priority", false),
    DUE_ON("dueOn", true),
    OPPOSING_PARTY("opposingParty", true),
    PARTICIPANTS("participants", true),
    INTERNAL_PARTICIPANTS("internalParticipants", false);

    private final String key;
    private final boolean shown;

    MatterField(String key, boolean shown) {
        this.key = key;
        this.shown = shown;
    }

    /** The name of the field. */
    public String key() {
        return key;
    }

    /** Whether those who see the matter in the portal see the field. */
    public boolean shown() {
        return shown;
    }

    @Nullable
    String textIn(MatterDetails details) {
        return switch (this) {
            case NAME -> details.name();
            case DESCRIPTION -> details.description();
            case PRACTICE_AREA -> details.practiceArea();
            case PRIORITY -> details.priority().name();
            case DUE_ON -> details.dueOn() == null ? null : details.dueOn().toString();
            case OPPOSING_PARTY -> details.opposingParty();
            case PARTICIPANTS -> listed(details.participants(true));
            case INTERNAL_PARTICIPANTS -> listed(details.participants(false));
        };
    }

    static List<MatterField> differing(MatterDetails before, MatterDetails after) {
        return Stream.of(values())
                .filter(field -> !Objects.equals(field.textIn(before), field.textIn(after)))
                .toList();
    }

    private static @Nullable String listed(List<Participant> participants) {
        return participants.isEmpty()
                ? null
                : participants.stream()
                        .map(participant -> participant.name() + " (" + participant.role() + ")")
                        .collect(Collectors.joining(", "));
    }
}
