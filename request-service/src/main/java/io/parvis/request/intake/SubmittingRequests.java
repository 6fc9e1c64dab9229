package io.parvis.request.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.request.types.Field;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.RequestTypes;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.numbers.Numbers;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Takes in what clients submit (S31, S40): a double click or a retry makes one request. */
@Service
public class SubmittingRequests {

    private final RequestTypes types;
    private final Forms forms;
    private final Requests requests;
    private final Numbers numbers;
    private final Clock clock;

    SubmittingRequests(RequestTypes types, Forms forms, Requests requests, Numbers numbers, Clock clock) {
        this.types = types;
        this.forms = forms;
        this.requests = requests;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Stores the request, or finds the one that the same command stored before.
     *
     * @throws Refused if the viewer may not ask, something is missing, there is no such type, answers don't fit its form, or the viewer
     *                 sees no more what the same command stored before
     */
    public Stored<Request> submit(Viewer viewer, Submission submission, Command command) {
        requireMayRequest(viewer);
        RequestTypeId wanted = submission.type();
        Map<String, @Nullable Object> given = submission.answers();
        if (wanted == null || given == null) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, submission.missing());
        }
        RequestType type = types.published(wanted)
                .orElseThrow(() -> refusedField(RequestRefusal.REQUEST_TYPE_UNKNOWN, "/requestTypeId"));
        List<FieldProblem> problems = forms.problems(type, given);
        if (!problems.isEmpty()) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, problems);
        }
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

    private static Refused refusedField(RequestRefusal rule, String pointer) {
        return new Refused(rule, List.of(FieldProblem.of(pointer, rule.key())));
    }

    private static List<Answer> answers(RequestType type, Map<String, @Nullable Object> given) {
        return type.fields().stream()
                .flatMap(field -> answer(field, given.get(field.name())))
                .toList();
    }

    private static Stream<Answer> answer(Field field, @Nullable Object given) {
        return given == null ? Stream.empty() : Stream.of(new Answer(field.name(), field.label(), given.toString()));
    }
}
