package io.parvis.matter.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days and moments as forms say them: as ISO 8601 writes them, in the years that people write with four digits. */
public final class UsualDates {

    private UsualDates() {}

    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> isUsual(date.getYear()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A moment, which is written with its offset. */
    public static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text))
                    .filter(time -> isUsual(time.getYear()))
                    .map(OffsetDateTime::toInstant)
                    .map(time -> time.truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isUsual(int year) {
        return year >= 1900 && year <= 9999;
    }
}
