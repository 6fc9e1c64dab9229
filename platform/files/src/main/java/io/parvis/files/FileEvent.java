package io.parvis.files;

/** What happened to a file. What of it is published, each service says, with the words of its own things. */
public sealed interface FileEvent {

    FileId file();

    record Added(FileId file) implements FileEvent {}

    record VersionAdded(FileId file, int number) implements FileEvent {}

    record VersionGiven(FileId file, int number) implements FileEvent {}

    record Moved(FileId file) implements FileEvent {}

    record Shown(FileId file) implements FileEvent {}

    record Hidden(FileId file) implements FileEvent {}

    record Removed(FileId file) implements FileEvent {}
}
