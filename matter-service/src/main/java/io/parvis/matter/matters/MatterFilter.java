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
}
