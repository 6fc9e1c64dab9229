package io.parvis.matter.workflows;

/**
 * Where a matter stands in the workflow of its kind, which says what the status is called and what may follow. Those named here are the built-in
 * workflow's.
 *
 * @param code in capitals, such as {@code UNDER_REVIEW}
 */
public record MatterStatus(String code) {

    /** Opened; nobody has looked at it yet. */
    public static final MatterStatus SUBMITTED = new MatterStatus("SUBMITTED");
    /** The legal team decides what is to be done. */
    public static final MatterStatus UNDER_REVIEW = new MatterStatus("UNDER_REVIEW");
    /** Being worked on. */
    public static final MatterStatus IN_PROGRESS = new MatterStatus("IN_PROGRESS");
    /** The client has to answer or deliver something. */
    public static final MatterStatus WAITING_FOR_CLIENT = new MatterStatus("WAITING_FOR_CLIENT");
    /** Set aside by the legal team. */
    public static final MatterStatus ON_HOLD = new MatterStatus("ON_HOLD");
    /** Done, with an outcome. */
    public static final MatterStatus CLOSED = new MatterStatus("CLOSED");
}
