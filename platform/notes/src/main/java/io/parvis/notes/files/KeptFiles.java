package io.parvis.notes.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FolderTree;
import io.parvis.files.Folders;
import io.parvis.files.StoredFile;
import io.parvis.files.StoredFiles;
import io.parvis.notes.AttachedFile;
import io.parvis.notes.NoteFiles;

/** The files that the service keeps; each is looked up by its id, the folders around them once. */
record KeptFiles(StoredFiles files, Folders folders) implements NoteFiles {

    @Override
    public Map<FileId, AttachedFile> find(FileAccess access, Set<FileId> named) {
        FolderTree tree = folders.of(access.owner());
        Map<FileId, AttachedFile> found = new HashMap<>();
        for (FileId id : named) {
            files.find(id, access, tree).ifPresent(file -> found.put(id, attached(file.value(), access, tree)));
        }
        return found;
    }

    private static AttachedFile attached(StoredFile file, FileAccess access, FolderTree tree) {
        return new AttachedFile(
                file.fileId(),
                file.versions(access, tree).getLast().name().value(),
                file.isShown(tree, access.teamsFiles()));
    }
}
