package io.parvis.e2e;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** A dial that is turned to another position. */
record Turn(Dial dial, String to) {

    private static final int TRIES = 1000;

    /** Random turns, among them one of each dial that decides who reads some canary: what decides nothing tests nothing. */
    static List<Turn> random(Random random, int count, Collection<Canary> canaries) {
        return Stream.generate(() -> new Drawing(random, canaries).draw(count))
                .limit(TRIES)
                .filter(drawn -> drawn.undecided().isEmpty())
                .findFirst()
                .map(Drawing::turns)
                .orElseThrow(() -> new AssertionError("some dial decides nothing"));
    }

    private boolean decides(Standing standing, Collection<Canary> canaries) {
        Standing after = standing.after(this);
        return canaries.stream().anyMatch(canary -> !canary.readers(standing).equals(canary.readers(after)));
    }

    @Override
    public String toString() {
        return dial + " to " + to;
    }

    /**
     * Turns one after another: any, and in between one that decides something for the first time, if there is one.
     *
     * @param undecided the dials of which no turn has decided anything yet
     */
    private record Drawing(Random random, Collection<Canary> canaries, List<Turn> turns, Set<Dial> undecided) {

        Drawing(Random random, Collection<Canary> canaries) {
            this(random, canaries, new ArrayList<>(), EnumSet.allOf(Dial.class));
        }

        Drawing draw(int count) {
            Standing standing = Standing.FIRST;
            for (int drawn = 0; drawn < count; drawn++) {
                Turn next = next(standing, drawn % 2 == 0);
                if (next.decides(standing, canaries)) {
                    undecided.remove(next.dial());
                }
                turns.add(next);
                standing = standing.after(next);
            }
            return this;
        }

        private Turn next(Standing standing, boolean any) {
            List<Turn> fresh = standing.turns().stream()
                    .filter(turn -> any || (undecided.contains(turn.dial()) && turn.decides(standing, canaries)))
                    .toList();
            List<Turn> possible = fresh.isEmpty() ? standing.turns() : fresh;
            return possible.get(random.nextInt(possible.size()));
        }
    }
}
