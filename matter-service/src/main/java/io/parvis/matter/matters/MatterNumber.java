package io.parvis.matter.matters;

import java.time.Year;
import java.util.Locale;

/** What people call a matter by, such as {@code MAT-2026-000045}: unique, with gaps. */
public record MatterNumber(String value) {

    public static MatterNumber of(Year year, long count) {
        return new MatterNumber(String.format(Locale.ROOT, "MAT-%d-%06d", year.getValue(), count));
    }
}
