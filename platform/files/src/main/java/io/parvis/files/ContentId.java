package io.parvis.files;

import java.util.UUID;

/** Names bytes that never change. */
public record ContentId(String value) {

    static ContentId random() {
        return new ContentId(UUID.randomUUID().toString());
    }
}
