package io.parvis.request.types.web;

import java.time.Instant;

import io.parvis.request.types.ListingRequestTypes;

/** A version as it was written. */
record VersionView(int version, String by, Instant at, DraftBody draft) {

    static VersionView from(ListingRequestTypes.Version version) {
        return new VersionView(
                version.publication().version(),
                version.publication().by().value(),
                version.publication().at(),
                DraftBody.from(version.draft()));
    }
}
