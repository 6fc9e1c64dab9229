package io.parvis.request.types;

import java.util.List;
import java.util.Optional;

import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * A draft as it arrived.
 *
 * @param draft    absent if it does not say its target
 * @param problems what can't even be kept as a draft
 */
public record DraftForm(Optional<TypeDraft> draft, List<FieldProblem> problems) {

    public DraftForm {
        problems = List.copyOf(problems);
    }

    /**
     * The draft.
     *
     * @throws Refused if it can't be kept
     */
    TypeDraft kept() {
        if (!problems.isEmpty()) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, problems);
        }
        return draft.orElseThrow();
    }
}
