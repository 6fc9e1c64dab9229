package io.parvis.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Puts together what goes into an archive of files that someone sees, in their latest versions. */
public class ZippingFiles {

    private static final int AT_ONCE = 100;

    private final StoredFiles files;
    private final Folders folders;
    private final Contents contents;
    private final boolean scanning;

    ZippingFiles(StoredFiles files, Folders folders, Contents contents, boolean scanning) {
        this.files = files;
        this.folders = folders;
        this.contents = contents;
        this.scanning = scanning;
    }

    /**
     * Lists what goes in, without a byte of it.
     *
     * @throws Refused if one of them is still being checked, or something of the selection is not there; nothing has been written then
     */
    public Archive archive(FileAccess access, Selection selection) {
        FolderTree tree = folders.of(access.owner());
        Set<FileId> missing = new HashSet<>(selection.files());
        if (selection.folders().stream()
                .anyMatch(folder -> tree.find(folder, access).isEmpty())) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        List<Entry> all = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        files.each(access, tree, file -> {
            missing.remove(file.fileId());
            if (!selection.covers(file, tree)) {
                return;
            }
            FileVersion latest = file.versions(access, tree).getLast();
            String path = tree.names(file.state().folder(), access).stream()
                    .map(name -> name.value() + "/")
                    .collect(Collectors.joining());
            all.add(new Entry(free(path, latest.name(), taken), latest));
        });
        if (!missing.isEmpty()) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        return checked(all);
    }

    private Archive checked(List<Entry> all) {
        List<Entry> available = new ArrayList<>();
        List<String> infected = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Entry> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            Map<ContentId, ScanState> scans = contents.scans(
                    some.stream().map(entry -> entry.version().content()).toList());
            for (Entry entry : some) {
                ScanState scan = scans.getOrDefault(entry.version().content(), ScanState.PENDING);
                switch (Availability.of(scan, scanning)) {
                    case AVAILABLE -> available.add(entry);
                    case BEING_CHECKED -> throw new Refused(FileRefusal.FILE_BEING_CHECKED);
                    case INFECTED -> infected.add(entry.path());
                }
            }
        }
        return new Archive(available, infected, contents);
    }

    /**
     * A path that none has yet.
     *
     * @param taken those that there are, without case, each with the number up to which files have been called after it
     */
    private static String free(String path, FileName name, Map<String, Integer> taken) {
        String plain = withoutCase(path, name);
        FileName free = name;
        while (taken.putIfAbsent(withoutCase(path, free), 1) != null) {
            free = name.numbered(taken.merge(plain, 1, Integer::sum));
        }
        return path + free.value();
    }

    private static String withoutCase(String path, FileName name) {
        return (path + name.value()).toLowerCase(Locale.ROOT);
    }

    /**
     * What is asked for.
     *
     * @param folders with all that is in them
     */
    public record Selection(Set<FileId> files, Set<FolderId> folders) {

        /** All that one sees. */
        public static final Selection ALL = new Selection(Set.of(), Set.of());

        public Selection {
            files = Set.copyOf(files);
            folders = Set.copyOf(folders);
        }

        /** A selection by ids; all, if there is none. */
        public static Selection of(Collection<String> files, Collection<String> folders) {
            return new Selection(
                    files.stream().map(FileId::new).collect(Collectors.toSet()),
                    folders.stream().map(FolderId::new).collect(Collectors.toSet()));
        }

        boolean covers(StoredFile file, FolderTree tree) {
            return (files.isEmpty() && folders.isEmpty())
                    || files.contains(file.fileId())
                    || folders.stream()
                            .anyMatch(folder -> tree.isIn(file.state().folder(), folder));
        }
    }

    /**
     * A file in an archive.
     *
     * @param path its folders and its name, which no other entry has in any case of letters
     */
    public record Entry(String path, FileVersion version) {}
}
