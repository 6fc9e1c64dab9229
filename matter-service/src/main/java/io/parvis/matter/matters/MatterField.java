package io.parvis.matter.matters;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The parts of a matter's details, and whether the portal shows them (S57). */
public enum MatterField {
    NAME("name", true, MatterDetails::name),
    DESCRIPTION("description", true, MatterDetails::description),
    PRACTICE_AREA("practiceArea", true, MatterDetails::practiceArea),
    PRIORITY("priority", false, details -> details.priority().name()),
    DUE_ON("dueOn", true, details -> Objects.toString(details.dueOn(), null)),
    OPPOSING_PARTY("opposingParty", true, MatterDetails::opposingParty),
    PARTICIPANTS("participants", true, details -> listed(details.participants(true))),
    INTERNAL_PARTICIPANTS("internalParticipants", false, details -> listed(details.participants(false)));

    private final String key;
    private final boolean shown;
    private final Function<MatterDetails, @Nullable String> text;

    MatterField(String key, boolean shown, Function<MatterDetails, @Nullable String> text) {
        this.key = key;
        this.shown = shown;
        this.text = text;
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
        return text.apply(details);
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
