package io.parvis.files;

/** Whether bytes are handed out. */
public enum Availability {
    AVAILABLE,
    /** Not yet: the scan is to come, or goes on. */
    BEING_CHECKED,
    /** Never: a virus was found. */
    INFECTED;

    /**
     * What follows from a scan.
     *
     * @param scanning whether there is a scanner; without one, what nobody has looked at is available
     */
    static Availability of(ScanState scan, boolean scanning) {
        return switch (scan) {
            case CLEAN -> AVAILABLE;
            case INFECTED -> INFECTED;
            case PENDING -> scanning ? BEING_CHECKED : AVAILABLE;
        };
    }
}
