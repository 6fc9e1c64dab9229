package io.parvis.request.intake.web;

import java.time.Instant;

import io.parvis.files.Availability;
import io.parvis.files.FileVersion;
import io.parvis.files.ListedFile;

/**
 * A file of a request, as the team sees it.
 *
 * @param size in bytes
 * @param by   as events name those who act: {@code client:<id>}
 */
record MainRequestFileView(
        String id, String name, String mediaType, long size, String by, Instant addedAt, Availability availability) {

    static MainRequestFileView from(ListedFile file) {
        FileVersion latest = file.latest();
        return new MainRequestFileView(
                file.id().value(),
                file.name().value(),
                latest.type().mediaType(),
                latest.size(),
                latest.by().value(),
                latest.at(),
                file.availability());
    }
}
