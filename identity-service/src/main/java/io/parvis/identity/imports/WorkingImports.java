package io.parvis.identity.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import io.parvis.directory.People;
import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.directory.Viewers;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FieldProblem;

/**
 * The work on imports, a step at a time: first what is to be checked, then what is to be added. One worker does it among all replicas, so that
 * invitations are sent no faster than one may send them; where it died, the next one goes on.
 */
public class WorkingImports {

    private static final int CHECKED_AT_ONCE = 100;
    private static final int MOST_FAILURES = 3;
    private static final List<FieldProblem> NOT_HANDLED = List.of(FieldProblem.of("", "row-not-handled"));

    private final Imports imports;
    private final ImportRows rows;
    private final Shift shift;
    private final CheckingRows checking;
    private final AddingRows adding;
    private final People people;
    private final Viewers viewers;
    private final Clock clock;
    private final Pace pace;

    WorkingImports(
            Imports imports,
            ImportRows rows,
            Shift shift,
            CheckingRows checking,
            AddingRows adding,
            People people,
            Viewers viewers,
            Clock clock,
            Pace pace) {
        this.imports = imports;
        this.rows = rows;
        this.shift = shift;
        this.checking = checking;
        this.adding = adding;
        this.people = people;
        this.viewers = viewers;
        this.clock = clock;
        this.pace = pace;
    }

    /**
     * How fast the work is done.
     *
     * @param turn        how long the turn is a worker's who says nothing
     * @param idle        the rest when there is nothing to do
     * @param invitations the rest after an invitation
     */
    record Pace(Duration turn, Duration idle, Duration invitations) {}

    /**
     * Does the next piece of work, if there is any and it is this worker's turn.
     *
     * @throws RowFailed if a row can't be checked or added now; it is the next one again
     */
    public Step step(String worker) {
        Optional<Import> next = imports.first(ImportState.CHECKING).or(() -> imports.first(ImportState.RUNNING));
        Instant now = clock.instant();
        if (next.isEmpty() || !shift.take(worker, now, now.plus(pace.turn()))) {
            return Step.thenRest(pace.idle());
        }
        return next.get().state() == ImportState.CHECKING ? check(next.get()) : add(next.get());
    }

    /**
     * Counts that a row failed in a way that nobody foresaw and that does not pass by itself, and gives the row up when that was often enough: all others
     * wait for it.
     *
     * @return whether it was given up
     */
    public boolean blame(RowFailed failure) {
        ImportRow row = failure.row();
        if (rows.countFailure(row) < MOST_FAILURES) {
            return false;
        }
        rows.settle(row.state() == RowState.UNCHECKED ? row.wrong(NOT_HANDLED) : row.failed(NOT_HANDLED), row.state());
        return true;
    }

    private static ImportRow handled(ImportRow row, UnaryOperator<ImportRow> handling) {
        try {
            return handling.apply(row);
        } catch (RuntimeException e) {
            throw new RowFailed(row, e);
        }
    }

    /** Lets another worker go on at once. */
    public void leave(String worker) {
        shift.leave(worker);
    }

    private Step check(Import received) {
        List<ImportRow> unchecked = rows.next(received.upload().table(), RowState.UNCHECKED, CHECKED_AT_ONCE);
        if (unchecked.isEmpty()) {
            return turn(received, Import::checked);
        }
        unchecked.forEach(row -> rows.settle(handled(row, checking::check), RowState.UNCHECKED));
        return Step.thenRest(Duration.ZERO);
    }

    private Step add(Import running) {
        List<ImportRow> ready = rows.next(running.upload().table(), RowState.READY, 1);
        if (ready.isEmpty()) {
            return turn(running, done -> done.finish(clock.instant()));
        }
        Optional<Viewer> admin = admin(running);
        if (admin.isEmpty()) {
            return turn(running, Import::stop);
        }
        ImportRow row = handled(ready.getFirst(), next -> adding.add(admin.get(), next));
        rows.settle(row, RowState.READY);
        boolean invited = row.state() == RowState.ADDED && !row.isCompany();
        return Step.thenRest(invited ? pace.invitations() : Duration.ZERO);
    }

    /** The one who started it, as long as they are an admin. */
    private Optional<Viewer> admin(Import running) {
        return Optional.ofNullable(running.run())
                .map(Run::by)
                .flatMap(people::find)
                .flatMap(viewers::of)
                .filter(viewer -> viewer.has(Role.ADMIN));
    }

    private Step turn(Import before, Consumer<Import> verb) {
        Command command = new Command(before.id(), null, Actor.SYSTEM, null);
        return new Step(
                Duration.ZERO,
                imports.change(before.importId(), command, verb)
                        .map(Stored::value)
                        .orElse(null));
    }
}
