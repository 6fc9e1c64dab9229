package io.parvis.matter.workflows;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statuses that matters of a kind go through.
 *
 * @param start    where a new matter stands
 * @param statuses in the order that screens list them
 */
public record Course(MatterStatus start, List<Status> statuses, List<Transition> transitions) {

    public Course {
        statuses = List.copyOf(statuses);
        transitions = List.copyOf(transitions);
    }

    public Optional<Status> find(MatterStatus code) {
        return statuses.stream().filter(status -> status.code().equals(code)).findFirst();
    }

    public boolean knows(MatterStatus code) {
        return find(code).isPresent();
    }

    /** Whether a matter that stands there has ended. */
    public boolean isDone(MatterStatus code) {
        return find(code).filter(Status::isDone).isPresent();
    }

    /** The way from one status to another. From a status that it does not know, there is one to each: no matter is stranded. */
    public Optional<Transition> way(MatterStatus from, MatterStatus to) {
        return knows(from)
                ? transitions.stream()
                        .filter(transition -> transition.from().equals(from)
                                && transition.to().equals(to))
                        .findFirst()
                : find(to).map(status -> new Transition(from, status.code(), Mover.LAWYER));
    }

    /** The first end to which there is a way from a status, whoever takes it. */
    public Optional<MatterStatus> endAfter(MatterStatus from) {
        return statuses.stream()
                .filter(Status::isDone)
                .map(Status::code)
                .filter(end -> way(from, end).isPresent())
                .findFirst();
    }

    /** The statuses from which no way leads to an end. */
    List<MatterStatus> deadEnds() {
        Set<MatterStatus> leading = statuses.stream()
                .filter(Status::isDone)
                .map(Status::code)
                .collect(Collectors.toCollection(HashSet::new));
        while (leading.addAll(transitions.stream()
                .filter(transition -> leading.contains(transition.to()))
                .map(Transition::from)
                .toList())) {
            // until nothing more leads there
        }
        return statuses.stream()
                .map(Status::code)
                .filter(code -> !leading.contains(code))
                .toList();
    }

    /** The statuses that mean something else in another course, or that it does not have: a matter that stands there would not fit. */
    List<MatterStatus> unfitIn(Course next) {
        return statuses.stream()
                .filter(status -> next.find(status.code())
                        .filter(other -> other.isDone() == status.isDone())
                        .isEmpty())
                .map(Status::code)
                .toList();
    }
}
