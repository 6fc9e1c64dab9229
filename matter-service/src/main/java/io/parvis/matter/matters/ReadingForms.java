package io.parvis.matter.matters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.workflows.MatterKind;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;

/** Makes out a matter's details on a form. */
final class ReadingForms {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_WORD = 100;
    private static final int MOST_PARTICIPANTS = 100;

    private ReadingForms() {}

    /**
     * The details that the form describes.
     *
     * @throws Refused if anything is missing or not of its kind, with all that is wrong
     */
    static MatterDetails details(MatterForm form) {
        FormCheck check = new FormCheck();
        Optional<String> name = check.required("/name", form.name(), LONGEST_NAME);
        Optional<String> description = check.optionalProse("/description", form.description(), LONGEST_TEXT);
        Optional<String> practiceArea = check.optional("/practiceArea", form.practiceArea(), LONGEST_WORD);
        Optional<Priority> priority =
                check.required("/priority", form.priority(), "priority-unknown", FormCheck.oneOf(Priority.class));
        Optional<LocalDate> dueOn = check.optional("/dueOn", form.dueOn(), "malformed-date", UsualDates::day);
        Optional<String> opposingParty = check.optional("/opposingParty", form.opposingParty(), LONGEST_NAME);
        List<Participant> participants = participants(form.participants(), check);
        check.refuseProblems();
        return new MatterDetails(
                name.orElseThrow(),
                description.orElse(null),
                practiceArea.orElse(null),
                priority.orElseThrow(),
                dueOn.orElse(null),
                opposingParty.orElse(null),
                participants);
    }

    /**
     * The kind that was named.
     *
     * @throws Refused if none was, or one that there is not
     */
    static MatterKind kind(@Nullable String kind) {
        FormCheck check = new FormCheck();
        Optional<MatterKind> known = check.required("/kind", kind, "kind-unknown", FormCheck.oneOf(MatterKind.class));
        check.refuseProblems();
        return known.orElseThrow();
    }

    private static List<Participant> participants(List<MatterForm.Entry> entries, FormCheck check) {
        if (entries.size() > MOST_PARTICIPANTS) {
            check.problem("/participants", "too-long", MOST_PARTICIPANTS);
            return List.of();
        }
        List<Participant> participants = new ArrayList<>();
        for (MatterForm.Entry entry : entries) {
            String pointer = "/participants/" + participants.size();
            String name = check.required(pointer + "/name", entry.name(), LONGEST_NAME)
                    .orElse("");
            String role = check.required(pointer + "/role", entry.role(), LONGEST_WORD)
                    .orElse("");
            participants.add(new Participant(name, role, entry.shown()));
        }
        return participants;
    }
}
