package io.parvis.files;

import java.util.List;

import io.parvis.starter.aggregate.Announcement;

/** What a service publishes of its files and folders. A bean of its {@code messaging}; a service without one publishes nothing of them. */
public interface FileAnnouncing {

    /** Publishes nothing. */
    FileAnnouncing NOTHING = new FileAnnouncing() {};

    /** What to publish of what happened to a file, in order; the file is as it was after it. */
    default List<Announcement> ofFile(StoredFile file, FileEvent event) {
        return List.of();
    }

    /** What to publish of what happened to a folder, in order; the folder is as it was after it. */
    default List<Announcement> ofFolder(Folder folder, FolderEvent event) {
        return List.of();
    }
}
