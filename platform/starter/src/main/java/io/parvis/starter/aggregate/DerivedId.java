package io.parvis.starter.aggregate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that come out the same each time, so that doing a thing twice finds the first one: UUID version 5 (RFC 9562). */
public final class DerivedId {

    private static final UUID NAMESPACE = UUID.fromString("6f0a4e0c-6c0b-5d0e-9c55-70a7b1a7e5d1");

    private DerivedId() {}

    /** The id for the given parts, the first of which says what it is for. */
    public static String of(String purpose, String... parts) {
        MessageDigest sha1 = sha1();
        sha1.update(ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .flip());
        sha1.update(purpose.getBytes(StandardCharsets.UTF_8));
        for (String part : parts) {
            sha1.update((byte) 0);
            sha1.update(part.getBytes(StandardCharsets.UTF_8));
        }
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest());
        long high = (hash.getLong() & ~0xF000L) | 0x5000L;
        long low = (hash.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(high, low).toString();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
