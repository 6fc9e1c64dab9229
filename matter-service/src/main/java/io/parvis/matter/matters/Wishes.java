package io.parvis.matter.matters;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.FormCheck;

/**
 * What a client's answers say of the matter beside its name and description, as far as a matter takes it; null where they don't say it.
 *
 * @param dueOn the day by which the client needs the work
 */
public record Wishes(
        @Nullable String practiceArea,
        @Nullable Priority priority,
        @Nullable LocalDate dueOn,
        @Nullable String opposingParty) {

    public static final Wishes NONE = new Wishes(null, null, null, null);

    /**
     * The wishes among answers. What does not fit is left out: the request goes on saying it.
     *
     * @param answers by what they mean
     */
    public static Wishes among(Map<String, String> answers) {
        return new Wishes(
                text(answers.get("PRACTICE_AREA"), ReadingForms.LONGEST_WORD),
                said(answers.get("PRIORITY"))
                        .flatMap(FormCheck.oneOf(Priority.class))
                        .orElse(null),
                said(answers.get("DUE_DATE")).flatMap(UsualDates::day).orElse(null),
                text(answers.get("COUNTERPARTY"), ReadingForms.LONGEST_NAME));
    }

    private static @Nullable String text(@Nullable String answer, int longest) {
        return said(answer).filter(text -> text.length() <= longest).orElse(null);
    }

    private static Optional<String> said(@Nullable String answer) {
        return Optional.ofNullable(answer).map(String::strip).filter(text -> !text.isEmpty());
    }
}
