package io.parvis.files;

/** What happened to a folder. */
public sealed interface FolderEvent {

    FolderId folder();

    record Added(FolderId folder) implements FolderEvent {}

    record Renamed(FolderId folder) implements FolderEvent {}

    record Shown(FolderId folder) implements FolderEvent {}

    record Hidden(FolderId folder) implements FolderEvent {}

    record Removed(FolderId folder) implements FolderEvent {}
}
