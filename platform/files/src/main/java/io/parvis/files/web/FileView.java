package io.parvis.files.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Names;
import io.parvis.files.Availability;
import io.parvis.files.FileVersion;
import io.parvis.files.ListedFile;
import io.parvis.files.Visibility;

/**
 * A file as the legal team sees it: what is said of name, type, size and hash is said of its latest version.
 *
 * @param size     in bytes
 * @param sha256   in lower-case hexadecimal
 * @param folderId null at the top
 * @param portal   the marker: whether the requester's side sees it (S59)
 * @param choice   what was decided about this very file; null when it is as its folder is
 * @param origin   from where it came
 * @param versions oldest first
 * @param history  what was done with it since it was added, oldest first: the latest changes
 */
public record FileView(
        String id,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable String folderId,
        boolean portal,
        @Nullable Visibility choice,
        FileOrigin origin,
        Availability availability,
        List<VersionView> versions,
        List<FileChangeView> history) {

    /**
     * A version of a file.
     *
     * @param addedBy     who sent it, such as {@code member:…}
     * @param addedByName null until this service knows them
     * @param given       for the team's version of a file from the portal: whether it was given back to the requester's side
     */
    public record VersionView(
            int number,
            String name,
            String mediaType,
            long size,
            String sha256,
            FileOrigin origin,
            Instant addedAt,
            String addedBy,
            @Nullable String addedByName,
            boolean given) {

        static VersionView from(FileVersion version, Names names) {
            return new VersionView(
                    version.number(),
                    version.name().value(),
                    version.type().mediaType(),
                    version.size(),
                    version.sha256(),
                    FileOrigin.of(version.side()),
                    version.at(),
                    version.by().value(),
                    Senders.name(version.by(), names),
                    version.shown());
        }
    }

    public static FileView from(ListedFile file, Names names) {
        FileVersion latest = file.latest();
        return new FileView(
                file.id().value(),
                file.name().value(),
                latest.type().mediaType(),
                latest.size(),
                latest.sha256(),
                file.folder() == null ? null : file.folder().value(),
                file.shown(),
                file.choice(),
                FileOrigin.of(file.origin()),
                file.availability(),
                file.versions().stream()
                        .map(version -> VersionView.from(version, names))
                        .toList(),
                FileChangeView.each(file.history(), names));
    }
}
