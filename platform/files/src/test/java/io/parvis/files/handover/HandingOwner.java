package io.parvis.files.handover;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;

import io.parvis.files.FilingCabinet;
import io.parvis.starter.consumer.ContentReader;
import io.parvis.starter.consumer.ContentRefusal;
import io.parvis.starter.consumer.Received;
import io.parvis.starter.problem.Refused;

/** A service that hands files over, in memory: those that a test gives it, at one path. */
public final class HandingOwner implements ContentReader {

    private final String path;
    private final List<HandedOver.Original> listed = new ArrayList<>();
    private final Map<String, Supplier<InputStream>> contents = new LinkedHashMap<>();

    /** A service that lists its files at a path. */
    public HandingOwner(String path) {
        this.path = path;
    }

    /** Taking over from this service alone. */
    public TakingFilesOver handingTo(FilingCabinet cabinet) {
        return new TakingFilesOver(this, cabinet.adding);
    }

    /** From now on, it has a file with this content. */
    public void has(String id, String name, byte[] content) {
        has(id, name, content, () -> new ByteArrayInputStream(content));
    }

    /** From now on, it lists a file with this content, and gives something else. */
    void has(String id, String name, byte[] content, Supplier<InputStream> given) {
        listed.add(new HandedOver.Original(id, name, hash(content)));
        contents.put(path + "/" + id + "/content", given);
    }

    /** What it does not give out now, or at all. */
    static Supplier<InputStream> conflict(String key) {
        byte[] body = "{\"key\": \"%s\"}".formatted(key).getBytes(StandardCharsets.UTF_8);
        return () -> {
            throw HttpClientErrorException.create(
                    HttpStatus.CONFLICT, "Conflict", HttpHeaders.EMPTY, body, StandardCharsets.UTF_8);
        };
    }

    /** What it has not. */
    static Supplier<InputStream> nothing() {
        return () -> {
            throw new Refused(ContentRefusal.CONTENT_UNKNOWN);
        };
    }

    /** The same, which it then no longer lists. */
    Supplier<InputStream> takenOut(String id) {
        return () -> {
            listed.removeIf(file -> file.id().equals(id));
            throw new Refused(ContentRefusal.CONTENT_UNKNOWN);
        };
    }

    @Override
    public <T> T read(Received<?> event, Class<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T read(String source, String dataref, Class<T> type) {
        if (!dataref.equals(path)) {
            throw new Refused(ContentRefusal.CONTENT_UNKNOWN);
        }
        return type.cast(new HandedOver(listed));
    }

    @Override
    public InputStream open(String source, String dataref) {
        return contents.getOrDefault(dataref, nothing()).get();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
