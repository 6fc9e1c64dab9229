package io.parvis.matter.matters;

/** What became of a hearing. */
public enum HearingStatus {
    /** It is to take place. */
    SCHEDULED,
    /** It is to take place at another time than was said first. */
    RESCHEDULED,
    /** It was broken off or put off, without another date yet. */
    ADJOURNED,
    /** It took place. */
    HELD,
    /** It will not take place. */
    CANCELLED;

    boolean isOver() {
        return this == HELD || this == CANCELLED;
    }
}
