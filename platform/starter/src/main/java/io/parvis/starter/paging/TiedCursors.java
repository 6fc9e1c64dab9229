package io.parvis.starter.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ties the cursors of a list to what was asked of it: a cursor that was given for another filter or order is refused, and does not lead to the
 * middle of a list that it does not belong to.
 */
public final class TiedCursors {

    private static final int BYTES = 8;

    private final String knot;

    private TiedCursors(String knot) {
        this.knot = knot;
    }

    /** To a filter and an order: a record whose {@code toString} is the same wherever the same is asked. */
    public static TiedCursors to(Record question) {
        byte[] hash = sha256().digest(question.toString().getBytes(StandardCharsets.UTF_8));
        return new TiedCursors(HexFormat.of().formatHex(hash, 0, BYTES) + ".");
    }

    /**
     * The request as the list itself knows it.
     *
     * @throws MalformedCursor if the cursor is tied to something else
     */
    public PageRequest untie(PageRequest request) {
        String cursor = request.cursor();
        if (cursor == null) {
            return request;
        }
        if (!cursor.startsWith(knot)) {
            throw new MalformedCursor();
        }
        return new PageRequest(request.limit(), cursor.substring(knot.length()));
    }

    public <T> Page<T> tie(Page<T> page) {
        return page.nextCursor() == null ? page : new Page<>(page.items(), knot + page.nextCursor());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
