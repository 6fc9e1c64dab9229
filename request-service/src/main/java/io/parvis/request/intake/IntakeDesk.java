package io.parvis.request.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.request.types.Target;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Where requests are worked on: who may is asked before anyone looks at what they said. */
@Service
class IntakeDesk {

    private final Requests requests;
    private final Clock clock;

    IntakeDesk(Requests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * The request that somebody looks at.
     *
     * @throws Refused if the viewer sees no such request
     */
    Stored<Request> see(Viewer viewer, RequestId id) {
        return requests.find(viewer, id).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    /**
     * The request that its requester is about to change.
     *
     * @throws Refused if the viewer sees no such request, or it is a colleague's, in this order
     */
    Stored<Request> own(Viewer viewer, RequestId id) {
        Stored<Request> request = see(viewer, id);
        if (!request.value().state().requester().equals(viewer.person())) {
            throw new Refused(RequestRefusal.REQUESTER_ONLY);
        }
        return request;
    }

    /**
     * The request that its requester is about to fill in.
     *
     * @throws Refused if the viewer sees no such request, it is a colleague's, or they may not ask any more, in this order
     */
    Stored<Request> fill(Viewer viewer, RequestId id) {
        Stored<Request> request = own(viewer, id);
        requireMayRequest(viewer);
        return request;
    }

    Stored<Request> change(Viewer viewer, RequestId id, Command command, Consumer<Request> verb) {
        return requests.change(viewer, id, command, verb).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    Instant now() {
        return clock.instant();
    }

    static void requireMayRequest(Viewer viewer) {
        if (viewer.accessType() == null || !viewer.accessType().mayRequest()) {
            throw new Refused(RequestRefusal.ACCESS_TYPE_FORBIDS);
        }
    }

    /** What can't be kept is not promised. */
    static void requireKept(boolean onlyWatchers, Target target, String pointer) {
        if (onlyWatchers && !target.opensRestricted()) {
            throw refusedField(RequestRefusal.ONLY_WATCHERS_NOT_YET, pointer);
        }
    }

    static Refused refusedField(RequestRefusal rule, String pointer) {
        return new Refused(rule, List.of(FieldProblem.of(pointer, rule.key())));
    }
}
