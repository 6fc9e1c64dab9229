package io.parvis.matter.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import io.parvis.matter.workflows.Course;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.matter.workflows.Status;
import io.parvis.matter.workflows.WorkflowFixture;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.testsupport.directory.TestDirectory;

/** Matters in each status, reached as in life. */
public final class MatterFixture {

    public static final Instant OPENED_AT = Instant.parse("2026-11-22T09:00:00Z");
    public static final Instant LATER = Instant.parse("2026-11-23T10:30:00Z");

    /** A lawyer's, later. */
    public static final Deed WORK = new Deed(Actor.of("member", TestDirectory.LAWYER.value()), LATER);

    /** That of a new installation. */
    public static final Course COURSE = WorkflowFixture.builtIn();

    /** Where the service counts no more, so that its numbers and those of these matters never meet. */
    private static final Year PAST = Year.of(2025);

    private static final AtomicLong COUNT = new AtomicLong();

    private static final Map<MatterStatus, List<MatterStatus>> WAYS = Map.of(
            MatterStatus.SUBMITTED, List.of(),
            MatterStatus.UNDER_REVIEW, List.of(MatterStatus.UNDER_REVIEW),
            MatterStatus.IN_PROGRESS, List.of(MatterStatus.UNDER_REVIEW, MatterStatus.IN_PROGRESS),
            MatterStatus.WAITING_FOR_CLIENT,
                    List.of(MatterStatus.UNDER_REVIEW, MatterStatus.IN_PROGRESS, MatterStatus.WAITING_FOR_CLIENT),
            MatterStatus.ON_HOLD, List.of(MatterStatus.UNDER_REVIEW, MatterStatus.IN_PROGRESS, MatterStatus.ON_HOLD),
            MatterStatus.CLOSED, List.of(MatterStatus.CLOSED));

    private MatterFixture() {}

    /** Claire's request for a corporate matter. */
    public static AcceptedRequest aRequest() {
        return new AcceptedRequest(
                new RequestId(UUID.randomUUID().toString()),
                MatterKind.CORPORATE,
                TestDirectory.CLAIRE,
                TestDirectory.ACME,
                "New articles of association",
                "We take in two new shareholders.",
                Handling.USUAL);
    }

    public static AcceptedRequest aRequest(MatterKind kind) {
        AcceptedRequest request = aRequest();
        return new AcceptedRequest(
                request.id(),
                kind,
                request.requester(),
                request.company(),
                request.subject(),
                request.description(),
                request.handling());
    }

    public static AcceptedRequest aRequestWithoutCompany() {
        AcceptedRequest request = aRequest();
        return new AcceptedRequest(
                request.id(), request.kind(), request.requester(), null, request.subject(), null, Handling.USUAL);
    }

    /** A matter that was just opened for Claire of Acme. */
    public static Matter aMatter() {
        return openedFrom(aRequest(), OPENED_AT);
    }

    /** A matter that the team just opened of its own accord. */
    public static Matter aMatterOfTheTeam() {
        MatterNumber number = new MatterNumber(MatterNumber.SERIES.number(PAST, COUNT.incrementAndGet()));
        return Matter.openedByTeam(
                MatterKind.LITIGATION,
                new MatterDetails("Acme v. Initech", null, null, Priority.NORMAL, null, "Initech", List.of()),
                MatterStatus.SUBMITTED,
                null,
                new MatterId(UUID.randomUUID().toString()),
                number,
                OPENED_AT);
    }

    /** A matter that the team opened and changed so often, as it was stored; each line of its history says the how manieth it is, from 0 on. */
    public static Matter aMatterChanged(int times) {
        Matter matter = aMatterOfTheTeam();
        for (int time = 0; time < times; time++) {
            change(matter, time);
        }
        return Matter.restore(matter.matterId(), matter.state());
    }

    /** A matter of the team's with as many of the longest developments as it takes, of one letter, as it was stored. */
    public static Matter aFullMatter(String letter) {
        Matter matter = aMatterOfTheTeam();
        Development development = aDevelopment(letter.repeat(10_000));
        for (int count = 0; count < Matter.MOST_CHARACTERS / development.length(); count++) {
            matter.develop(development, WORK);
        }
        return Matter.restore(matter.matterId(), matter.state());
    }

    public static Development aDevelopment(String text) {
        return new Development(
                new DevelopmentId(UUID.randomUUID().toString()), LocalDate.of(2026, 11, 24), text, LATER);
    }

    /** Adds a line to its history. */
    public static void change(Matter matter, int time) {
        MatterDetails now = matter.state().details();
        matter.edit(
                new MatterDetails(
                        now.name(),
                        now.description(),
                        Integer.toString(time),
                        now.priority(),
                        now.dueOn(),
                        now.opposingParty(),
                        now.participants()),
                WORK);
    }

    public static Matter openedFrom(AcceptedRequest request, Instant at) {
        MatterNumber number = new MatterNumber(MatterNumber.SERIES.number(PAST, COUNT.incrementAndGet()));
        return Matter.openedFrom(
                request, MatterStatus.SUBMITTED, new MatterId(UUID.randomUUID().toString()), number, at);
    }

    /** A matter as it was stored in this status. */
    public static Matter aMatterIn(MatterStatus status) {
        Matter matter = aMatter();
        WAYS.get(status)
                .forEach(next -> matter.move(COURSE, next, outcomeFor(next), new Deed(Actor.SYSTEM, OPENED_AT)));
        return Matter.restore(matter.matterId(), matter.state());
    }

    /** All statuses of a new installation's workflow. */
    public static Stream<MatterStatus> statuses() {
        return COURSE.statuses().stream().map(Status::code);
    }

    /** An outcome where the status asks for one. */
    public static Outcome outcomeFor(MatterStatus status) {
        return COURSE.isDone(status) ? Outcome.RESOLVED : null;
    }

    /** The command that opens this matter. */
    public static Command opening(Matter matter) {
        return new Command(matter.id(), null, Actor.SYSTEM, null);
    }
}
