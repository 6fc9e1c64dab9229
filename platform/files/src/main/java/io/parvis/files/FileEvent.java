package io.parvis.files;

/**
 * What happened to a file. What of it is published, each service says, with the words of its own things; where an event says whether a thing is {@code shown}, it
 * means to the requester's side.
 */
public sealed interface FileEvent {

    FileId file();

    record Added(FileId file, boolean shown) implements FileEvent {}

    record VersionAdded(FileId file, int number, boolean shown) implements FileEvent {}

    record VersionGiven(FileId file, int number, boolean shown) implements FileEvent {}

    /** It is elsewhere; whether that shows or hides it, another event says. */
    record Moved(FileId file, boolean shown) implements FileEvent {}

    /** Something else was decided about it, and the same people see it. */
    record Decided(FileId file) implements FileEvent {}

    /** The requester's side sees it from now on. */
    record Shown(FileId file) implements FileEvent {}

    /** The requester's side sees it no more. */
    record Hidden(FileId file) implements FileEvent {}

    /** It is gone; {@code shown} says whether it was until then. */
    record Removed(FileId file, boolean shown) implements FileEvent {}
}
