package io.parvis.starter.http;

import java.util.Base64;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entity tags (RFC 9110, section 8.8.3), quotes included, for {@code ResponseEntity.eTag}. Main's are the document's version; portal's
 * are a hash of what the portal shows, so that internal work does not show.
 */
public final class EntityTags {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private EntityTags() {}

    /** The tag of a version. */
    public static String ofVersion(long version) {
        return "\"" + version + "\"";
    }

    /** The tag of a representation: the same as long as it looks the same. */
    public static String ofContent(Object representation) {
        byte[] hash = Hashes.sha256().digest(CANONICAL.writeValueAsBytes(representation));
        return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + "\"";
    }
}
