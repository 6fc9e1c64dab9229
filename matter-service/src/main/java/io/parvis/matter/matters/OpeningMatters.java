package io.parvis.matter.matters;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;

import org.springframework.stereotype.Service;

import io.parvis.starter.aggregate.Command;

/** Opens matters from accepted requests (S32, S33): one for each request, however often it is asked. */
@Service
public class OpeningMatters {

    private final Matters matters;
    private final MatterNumbers numbers;
    private final Clock clock;

    OpeningMatters(Matters matters, MatterNumbers numbers, Clock clock) {
        this.matters = matters;
        this.numbers = numbers;
        this.clock = clock;
    }

    public void open(AcceptedRequest request) {
        Command command = Command.causedBy("open-matter", request.id().value());
        Instant now = clock.instant();
        MatterNumber number = numbers.next(Year.from(now.atOffset(ZoneOffset.UTC)));
        matters.add(Matter.openedFrom(request, new MatterId(command.id()), number, now), command);
    }
}
