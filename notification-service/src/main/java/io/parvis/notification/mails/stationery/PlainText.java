package io.parvis.notification.mails.stationery;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What people wrote, made fit to stand in our text. Control characters would break lines or headers, and format characters, such as those
 * that turn the direction of writing, would make what follows read as something else; joiners are letters' own business and stay.
 */
final class PlainText {

    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_BLOCK = 10_000;
    private static final Pattern FORMATS = Pattern.compile("[\\p{Cf}\\p{Cs}&&[^\\u200C\\u200D]]");
    private static final Pattern GAPS = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    private PlainText() {}

    /** One line, not too long for a subject. */
    static String line(String written) {
        return shortened(cleaned(written), LONGEST_LINE);
    }

    /** Its lines. */
    static List<String> lines(String written) {
        return shortened(written, LONGEST_BLOCK)
                .strip()
                .lines()
                .map(PlainText::cleaned)
                .toList();
    }

    private static String cleaned(String line) {
        return GAPS.matcher(FORMATS.matcher(line).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
