package io.parvis.notes.files;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FolderTree;
import io.parvis.files.Folders;
import io.parvis.files.StoredFile;
import io.parvis.files.StoredFiles;
import io.parvis.notes.AttachedFile;
import io.parvis.notes.NoteFiles;

/** The files that the service keeps: all that are named are looked up at once, and so are the folders around them. */
record KeptFiles(StoredFiles files, Folders folders) implements NoteFiles {

    @Override
    public Map<FileId, AttachedFile> find(FileAccess access, Set<FileId> named) {
        if (named.isEmpty()) {
            return Map.of();
        }
        FolderTree tree = folders.of(access.owner());
        return files.findAll(named, access, tree).stream()
                .map(file -> attached(file.value(), access, tree))
                .collect(Collectors.toMap(AttachedFile::id, Function.identity()));
    }

    private static AttachedFile attached(StoredFile file, FileAccess access, FolderTree tree) {
        return new AttachedFile(
                file.fileId(),
                file.versions(access, tree).getLast().name().value(),
                file.isShown(tree, access.teamsFiles()));
    }
}
