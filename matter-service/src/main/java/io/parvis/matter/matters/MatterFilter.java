package io.parvis.matter.matters;

import org.jspecify.annotations.Nullable;

/** Which matters of a list are asked for; null for any. */
public record MatterFilter(
        @Nullable MatterKind kind, @Nullable MatterStatus status) {

    public static final MatterFilter ANY = new MatterFilter(null, null);
}
