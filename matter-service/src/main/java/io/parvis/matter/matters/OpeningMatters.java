package io.parvis.matter.matters;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Service;

import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.matter.workflows.Workflows;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.numbers.Numbers;

/** Opens matters from accepted requests (S32, S33): one for each request, however often it is asked. */
@Service
public class OpeningMatters {

    private final Matters matters;
    private final GoneRequesters requesters;
    private final Workflows workflows;
    private final Numbers numbers;
    private final Clock clock;

    OpeningMatters(Matters matters, GoneRequesters requesters, Workflows workflows, Numbers numbers, Clock clock) {
        this.matters = matters;
        this.requesters = requesters;
        this.workflows = workflows;
        this.numbers = numbers;
        this.clock = clock;
    }

    public void open(AcceptedRequest request) {
        Command command = Command.causedBy("open-matter", request.id().value());
        Instant now = clock.instant();
        MatterNumber number = new MatterNumber(numbers.next(MatterNumber.SERIES, now));
        MatterStatus start = workflows.of(request.kind()).value().course().start();
        matters.add(Matter.openedFrom(request, start, new MatterId(command.id()), number, now), command);
        requesters.opened(request.requester());
    }
}
