package io.parvis.identity.groups;

/** What happens to groups. */
public sealed interface GroupEvent {

    /** An admin made a group. */
    record Created() implements GroupEvent {}

    /** The group has another name. */
    record Renamed() implements GroupEvent {}

    /** There is no such group any more. */
    record Deleted() implements GroupEvent {}
}
