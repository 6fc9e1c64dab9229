package io.parvis.matter.matters;

/** What happens to a matter. */
public sealed interface MatterEvent {

    MatterId matter();

    /** It exists from now on. */
    record Opened(MatterId matter) implements MatterEvent {}

    /** It went from one status to another. */
    record StatusChanged(MatterId matter, MatterStatus from, MatterStatus to) implements MatterEvent {}
}
