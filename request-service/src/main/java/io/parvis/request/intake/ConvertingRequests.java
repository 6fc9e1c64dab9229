package io.parvis.request.intake;

import java.time.Instant;

import org.springframework.stereotype.Service;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Hands requests over to the services that make something of them, and keeps what they became (S32, S34). */
@Service
public class ConvertingRequests {

    private final AcceptedRequests requests;

    ConvertingRequests(AcceptedRequests requests) {
        this.requests = requests;
    }

    /**
     * The request with its answers.
     *
     * @throws Refused if there is no such request
     */
    public Request content(RequestId id) {
        return requests.content(id).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    /**
     * Keeps what a request became.
     *
     * @throws Refused if there is no such request, it became something else before, or it was not accepted
     */
    public void convert(RequestId id, Became became) {
        Command command = Command.causedBy("convert-request", became.id());
        if (!requests.change(id, command, request -> request.convert(became))) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
    }

    /**
     * Shows a request to whoever sees the matter that it became, and to nobody else.
     *
     * @param cause the id of the event that told it
     * @throws Refused if there is no such request
     */
    public void show(RequestId id, Sight sight, String cause) {
        if (!requests.change(id, Command.causedBy("show-request", cause), request -> request.showTo(sight))) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
    }

    /** Follows what a request became, which was withdrawn; what came from no request is nobody's here. */
    public void followWithdrawal(Became.Kind kind, String id, Actor by, Instant at) {
        requests.behind(kind, id)
                .ifPresent(request -> requests.change(
                        request,
                        Command.causedBy("withdraw-request", id),
                        followed -> followed.followWithdrawal(by, at)));
    }
}
