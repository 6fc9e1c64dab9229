package io.parvis.notes;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.Side;

/** Files in memory: what is put in last counts. The portal sees what is shown. */
public final class InMemoryNoteFiles implements NoteFiles {

    private final Map<FileId, Kept> files = new ConcurrentHashMap<>();

    private record Kept(FileOwner owner, AttachedFile file) {}

    /** From now on the thing has this file, shown or not. */
    public FileId put(FileOwner owner, String id, boolean shown) {
        FileId file = new FileId(id);
        files.put(file, new Kept(owner, new AttachedFile(file, id + ".pdf", shown)));
        return file;
    }

    public void remove(FileId file) {
        files.remove(file);
    }

    @Override
    public Map<FileId, AttachedFile> find(FileAccess access, Set<FileId> named) {
        return named.stream()
                .filter(files::containsKey)
                .map(files::get)
                .filter(kept -> kept.owner().equals(access.owner()))
                .map(Kept::file)
                .filter(file -> file.shown() || access.side() == Side.INTERNAL)
                .collect(Collectors.toMap(AttachedFile::id, Function.identity()));
    }
}
