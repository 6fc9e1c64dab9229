package io.parvis.request.intake;

import java.time.Year;
import java.util.Locale;

/** What people call a request by, such as {@code REQ-2026-000123}: unique, with gaps. */
public record RequestNumber(String value) {

    public static RequestNumber of(Year year, long count) {
        return new RequestNumber(String.format(Locale.ROOT, "REQ-%d-%06d", year.getValue(), count));
    }
}
