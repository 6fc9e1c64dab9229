package io.parvis.matter.matters;

import org.jspecify.annotations.Nullable;

/**
 * Which matters of a list are asked for; null for any.
 *
 * @param requesterGone whether nobody follows it any more who asked for it; what was not looked into yet counts as followed
 */
public record MatterFilter(
        @Nullable MatterKind kind,
        @Nullable MatterStatus status,
        @Nullable Boolean requesterGone) {

    public static final MatterFilter ANY = new MatterFilter(null, null);

    public MatterFilter(@Nullable MatterKind kind, @Nullable MatterStatus status) {
        this(kind, status, null);
    }

    /** Of a kind, with the code of a status, and with a requester who is gone or is not. */
    public static MatterFilter of(@Nullable MatterKind kind, @Nullable String status, @Nullable Boolean requesterGone) {
        return new MatterFilter(kind, status == null ? null : new MatterStatus(status), requesterGone);
    }
}
