package io.parvis.request.intake.web;

import java.time.Instant;
import java.util.List;

import io.parvis.files.FileVersion;
import io.parvis.files.ListedFile;

/** The files of a request, as services read them that make something of it. */
record FilesOfRequestView(List<FileView> files) {

    /**
     * A file.
     *
     * @param size    in bytes
     * @param sha256  in lower-case hexadecimal
     * @param addedBy as events name those who act: {@code client:<id>}
     */
    record FileView(
            String id, String name, String mediaType, long size, String sha256, Instant addedAt, String addedBy) {

        static FileView from(ListedFile file) {
            FileVersion latest = file.latest();
            return new FileView(
                    file.id().value(),
                    file.name().value(),
                    latest.type().mediaType(),
                    latest.size(),
                    latest.sha256(),
                    latest.at(),
                    latest.by().value());
        }
    }

    static FilesOfRequestView from(List<ListedFile> files) {
        return new FilesOfRequestView(files.stream().map(FileView::from).toList());
    }
}
