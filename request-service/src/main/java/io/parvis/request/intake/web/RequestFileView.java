package io.parvis.request.intake.web;

import java.time.Instant;

import org.springframework.http.ResponseEntity;

import io.parvis.files.Availability;
import io.parvis.files.FileVersion;
import io.parvis.files.ListedFile;
import io.parvis.starter.http.EntityTags;

/**
 * A file of a request, as the portal shows it.
 *
 * @param size in bytes
 */
record RequestFileView(
        String id, String name, String mediaType, long size, Instant addedAt, Availability availability) {

    static RequestFileView from(ListedFile file) {
        FileVersion latest = file.latest();
        return new RequestFileView(
                file.id().value(),
                file.name().value(),
                latest.type().mediaType(),
                latest.size(),
                latest.at(),
                file.availability());
    }

    static ResponseEntity<RequestFileView> tagged(ListedFile file) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(file.version())).body(from(file));
    }
}
