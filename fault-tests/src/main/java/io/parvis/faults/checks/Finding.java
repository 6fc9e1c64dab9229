package io.parvis.faults.checks;

/**
 * Something that must not be.
 *
 * @param kind what broke; the report counts by it
 * @param what where, in words for whoever looks into it
 */
public record Finding(Kind kind, String what) {

    /** What can break. */
    public enum Kind {
        /** An acknowledged command, or a step that follows from it, has no effect. */
        LOST,
        /** A command has its effect more than once. */
        DOUBLED,
        /** An effect that no command asked for, or one that was refused. */
        GHOST,
        /** A valid command was refused. */
        REFUSED,
        /** An event came before one that it follows. */
        OUT_OF_ORDER,
        /** A number is missing in a sequence. */
        GAP,
        /** What a service remembers differs from what the log says. */
        PROJECTION,
        /** A mail arrived more than once, though no hand-over of it was interrupted. */
        MAIL_TWICE,
        /** Something of one company in what another one gets. */
        LEAK,
        /** An aggregate is parked that nobody poisoned. */
        PARKED,
        /** A poisoned record went through, or stopped others. */
        POISON,
        /** An answer that says nothing but that the service broke. */
        BROKEN_ANSWER,
        /** The system was not itself again within the limit. */
        RECOVERY,
        /** Work was left when the system had been quiet for long. */
        UNFINISHED
    }
}
