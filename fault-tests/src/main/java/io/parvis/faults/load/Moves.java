package io.parvis.faults.load;

/** How the moves of matters are named. */
public final class Moves {

    private Moves() {}

    /** The name of a matter's n-th move. */
    public static String effect(String matter, int number, String status) {
        return "%s/%d/%s".formatted(matter, number, status);
    }
}
