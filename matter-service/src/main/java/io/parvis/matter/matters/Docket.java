package io.parvis.matter.matters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The hearings of a matter, in the order in which they were scheduled. */
public record Docket(List<Hearing> hearings) {

    public static final Docket EMPTY = new Docket(List.of());

    /** What is known of one beside its longest text. */
    static final int LENGTH_OF_ONE = 1_000;

    public Docket {
        hearings = List.copyOf(hearings);
    }

    public Optional<Hearing> find(HearingId id) {
        return hearings.stream().filter(hearing -> hearing.id().equals(id)).findFirst();
    }

    /** The docket with a hearing, in place of what it was before. */
    Docket with(Hearing hearing) {
        return find(hearing.id()).isPresent()
                ? new Docket(hearings.stream()
                        .map(other -> other.id().equals(hearing.id()) ? hearing : other)
                        .toList())
                : new Docket(
                        Stream.concat(hearings.stream(), Stream.of(hearing)).toList());
    }

    /** How many characters its hearings take in the matter, roughly. */
    int length() {
        return hearings.stream()
                .mapToInt(hearing -> LENGTH_OF_ONE
                        + (hearing.outcome() == null ? 0 : hearing.outcome().length()))
                .sum();
    }

    /** Whether there is nothing on it but what was cancelled. */
    boolean isFree() {
        return hearings.stream().allMatch(hearing -> hearing.status() == HearingStatus.CANCELLED);
    }

    /** Whether a hearing would take place before there was a matter. */
    static boolean isBefore(Instant opened, Hearing hearing) {
        return hearing.appointment().startsAt().isBefore(opened);
    }
}
