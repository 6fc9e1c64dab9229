package io.parvis.notes;

import java.util.Map;
import java.util.Set;

import io.parvis.files.FileAccess;
import io.parvis.files.FileId;

/** The files of things, as far as notes name them. */
@FunctionalInterface
public interface NoteFiles {

    /** Those among these files that belong to the thing and that the one who asks sees. */
    Map<FileId, AttachedFile> find(FileAccess access, Set<FileId> files);
}
