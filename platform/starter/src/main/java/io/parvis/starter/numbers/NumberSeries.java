package io.parvis.starter.numbers;

import java.time.Year;
import java.util.Locale;

/**
 * What is counted together, from one on in each year.
 *
 * @param name   of the things counted, in their service's database; never changed, or the count starts anew
 * @param prefix of their numbers, in capital letters
 */
public record NumberSeries(String name, String prefix) {

    /** The number of a count in a year, such as {@code ABC-2026-000123}; a count of more than six digits takes the place that it needs. */
    public String number(Year year, long count) {
        return String.format(Locale.ROOT, "%s-%d-%06d", prefix, year.getValue(), count);
    }
}
