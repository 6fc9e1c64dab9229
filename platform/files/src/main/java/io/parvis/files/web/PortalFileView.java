package io.parvis.files.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Names;
import io.parvis.files.Availability;
import io.parvis.files.FileVersion;
import io.parvis.files.ListedFile;
import io.parvis.files.Side;
import io.parvis.starter.aggregate.Actor;

/**
 * A file as the requester's side sees it; what is not here does not leave the legal team.
 *
 * @param size     in bytes
 * @param sha256   in lower-case hexadecimal
 * @param folderId null at the top
 * @param own      whether it is one's own, to which one may add versions
 * @param versions oldest first
 */
public record PortalFileView(
        String id,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable String folderId,
        FileOrigin origin,
        Availability availability,
        boolean own,
        List<PortalVersionView> versions) {

    /**
     * A version of a file.
     *
     * @param addedBy the client who sent it; null for the legal team, and until this service knows the client
     */
    public record PortalVersionView(
            int number,
            String name,
            String mediaType,
            long size,
            FileOrigin origin,
            Instant addedAt,
            @Nullable String addedBy) {

        static PortalVersionView from(FileVersion version, Names names) {
            return new PortalVersionView(
                    version.number(),
                    version.name().value(),
                    version.type().mediaType(),
                    version.size(),
                    FileOrigin.of(version.side()),
                    version.at(),
                    version.side() == Side.PORTAL ? Senders.name(version.by(), names) : null);
        }
    }

    /** The file as somebody sees it. */
    public static PortalFileView from(ListedFile file, Actor viewer, Names names) {
        FileVersion latest = file.latest();
        return new PortalFileView(
                file.id().value(),
                file.name().value(),
                latest.type().mediaType(),
                latest.size(),
                latest.sha256(),
                file.folder() == null ? null : file.folder().value(),
                FileOrigin.of(file.origin()),
                file.availability(),
                file.isOf(viewer),
                file.versions().stream()
                        .map(version -> PortalVersionView.from(version, names))
                        .toList());
    }
}
