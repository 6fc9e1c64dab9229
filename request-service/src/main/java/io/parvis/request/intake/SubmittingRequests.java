package io.parvis.request.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.request.forms.Field;
import io.parvis.request.types.PublishedType;
import io.parvis.request.types.ReadingRequestTypes;
import io.parvis.request.types.RequestTypeId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.numbers.Numbers;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Takes in what clients submit (S31, S40): a double click or a retry makes one request. */
@Service
public class SubmittingRequests {

    private final ReadingRequestTypes types;
    private final CheckingAnswers checking;
    private final Requests requests;
    private final Numbers numbers;
    private final Clock clock;

    SubmittingRequests(
            ReadingRequestTypes types, CheckingAnswers checking, Requests requests, Numbers numbers, Clock clock) {
        this.types = types;
        this.checking = checking;
        this.requests = requests;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Stores the request, or finds the one that the same command stored before, whatever has become of its type since.
     *
     * @throws Refused if the viewer may not ask, something is missing, there is no such type, its form is another one by now, answers don't
     *                 fit, or the viewer sees no more what the same command stored before
     */
    public Stored<Request> submit(Viewer viewer, Submission submission, Command command) {
        requireMayRequest(viewer);
        RequestTypeId wanted = submission.type();
        Map<String, @Nullable Object> given = submission.answers();
        if (wanted == null || given == null) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, submission.missing());
        }
        Optional<Stored<Request>> before = requests.find(viewer, new RequestId(command.id()));
        if (before.isPresent()) {
            return requests.add(before.get().value(), command);
        }
        PublishedType type = types.offered(viewer, wanted)
                .orElseThrow(() -> refusedField(RequestRefusal.REQUEST_TYPE_UNKNOWN, "/requestTypeId"));
        check(viewer, type, submission, given);
        Instant now = clock.instant();
        Request request = Request.submit(
                new RequestId(command.id()),
                new RequestNumber(numbers.next(RequestNumber.SERIES, now)),
                type,
                answers(type, given),
                viewer.person(),
                viewer.company(),
                now);
        requests.add(request, command);
        return requests.find(viewer, new RequestId(command.id()))
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    private static void requireMayRequest(Viewer viewer) {
        if (viewer.accessType() == null || !viewer.accessType().mayRequest()) {
            throw new Refused(RequestRefusal.ACCESS_TYPE_FORBIDS);
        }
    }

    /** Answers to an older form are told what of them still fits, so that nothing has to be filled in again. */
    private void check(Viewer viewer, PublishedType type, Submission submission, Map<String, @Nullable Object> given) {
        List<FieldProblem> problems = checking.problems(viewer, type, given);
        if (!submission.isOf(type.version())) {
            List<FieldProblem> all = new ArrayList<>();
            all.add(FieldProblem.of("/requestTypeVersion", RequestRefusal.REQUEST_TYPE_CHANGED.key(), type.version()));
            all.addAll(problems);
            throw new Refused(RequestRefusal.REQUEST_TYPE_CHANGED, all);
        }
        if (!problems.isEmpty()) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, problems);
        }
    }

    private static Refused refusedField(RequestRefusal rule, String pointer) {
        return new Refused(rule, List.of(FieldProblem.of(pointer, rule.key())));
    }

    private static List<Answer> answers(PublishedType type, Map<String, @Nullable Object> given) {
        return type.form().fields().stream()
                .flatMap(field -> answer(type, field, given.get(field.key())))
                .toList();
    }

    private static Stream<Answer> answer(PublishedType type, Field field, @Nullable Object given) {
        return given == null
                ? Stream.empty()
                : Stream.of(
                        Answer.of(field, given, type.form().meaning(field.key()).orElse(null)));
    }
}
