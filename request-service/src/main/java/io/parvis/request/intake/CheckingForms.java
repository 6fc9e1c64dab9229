package io.parvis.request.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Viewer;
import io.parvis.request.types.PublishedType;
import io.parvis.request.types.ReadingRequestTypes;
import io.parvis.request.types.RequestTypeId;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Finds the version of a form that is filled in, and takes answers to it. */
@Service
class CheckingForms {

    private final ReadingRequestTypes types;
    private final CheckingAnswers checking;

    CheckingForms(ReadingRequestTypes types, CheckingAnswers checking) {
        this.types = types;
        this.checking = checking;
    }

    /**
     * The version that a client would fill in today.
     *
     * @param company for which they ask, whichever they belong to by now
     * @throws Refused if clients of that company are offered no such type
     */
    PublishedType current(Viewer client, @Nullable CompanyId company, RequestTypeId id) {
        return types.offeredTo(client, company, id)
                .orElseThrow(() -> IntakeDesk.refusedField(RequestRefusal.REQUEST_TYPE_UNKNOWN, "/requestTypeId"));
    }

    /**
     * The version that a client goes on filling in: the one that they began with, unless they say that it is the current one.
     *
     * @param company for which they ask, whichever they belong to by now
     * @throws Refused if it is neither, or of another type
     */
    PublishedType continued(Viewer client, @Nullable CompanyId company, AskedType begun, Submission submission) {
        if (submission.type() != null && !submission.type().equals(begun.id())) {
            throw new Refused(
                    StandardRefusal.INVALID_CONTENT, List.of(FieldProblem.of("/requestTypeId", "request-type-fixed")));
        }
        Integer wanted = submission.version();
        if (wanted == null || wanted == begun.version()) {
            return types.version(begun.id(), begun.version());
        }
        PublishedType current = types.offeredTo(client, company, begun.id())
                .orElseGet(() -> types.version(begun.id(), begun.version()));
        if (wanted != current.version()) {
            throw changed(current, List.of());
        }
        return current;
    }

    /**
     * The answers as they are kept of a draft: without those to questions that are not asked with the others.
     *
     * @throws Refused with what can't be kept
     */
    List<Answer> begun(PublishedType type, Map<String, @Nullable Object> given) {
        List<FieldProblem> problems = checking.unkeepable(type, given);
        if (!problems.isEmpty()) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, problems);
        }
        return Answers.read(type, checking.kept(type, given));
    }

    /**
     * The answers as they are sent. Answers to an older form are told what of them still fits, so that nothing has to be filled in again.
     *
     * @param filled the version that was filled in
     * @throws Refused if it was another version, or something does not fit
     */
    List<Answer> complete(Asking asking, PublishedType type, int filled, Map<String, @Nullable Object> given) {
        List<FieldProblem> problems = checking.problems(asking, type, given);
        if (filled != type.version()) {
            throw changed(type, problems);
        }
        if (!problems.isEmpty()) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, problems);
        }
        return Answers.read(type, given);
    }

    private static Refused changed(PublishedType current, List<FieldProblem> problems) {
        RequestRefusal rule = RequestRefusal.REQUEST_TYPE_CHANGED;
        List<FieldProblem> all = new ArrayList<>();
        all.add(FieldProblem.of("/requestTypeVersion", rule.key(), current.version()));
        all.addAll(problems);
        return new Refused(rule, all);
    }
}
