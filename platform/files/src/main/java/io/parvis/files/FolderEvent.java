package io.parvis.files;

/** What happened to a folder; where an event says whether it is {@code shown}, it means to the requester's side. */
public sealed interface FolderEvent {

    FolderId folder();

    record Added(FolderId folder, boolean shown) implements FolderEvent {}

    record Renamed(FolderId folder, boolean shown) implements FolderEvent {}

    /** It is elsewhere, with all that is in it; whether that shows or hides it, another event says. */
    record Moved(FolderId folder, boolean shown) implements FolderEvent {}

    /** Something else was decided about it, and the same people see it. */
    record Decided(FolderId folder) implements FolderEvent {}

    /** The requester's side sees it from now on, and what is in it, where nothing nearer was decided. */
    record Shown(FolderId folder) implements FolderEvent {}

    /** The requester's side sees it no more, nor what is in it, where nothing nearer was decided. */
    record Hidden(FolderId folder) implements FolderEvent {}

    /** It is gone; {@code shown} says whether it was until then. */
    record Removed(FolderId folder, boolean shown) implements FolderEvent {}
}
