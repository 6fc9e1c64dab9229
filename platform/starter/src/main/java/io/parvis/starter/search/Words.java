package io.parvis.starter.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What things are found by: whoever types how a word begins finds it, in any case, with accents or without. */
public final class Words {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Words() {}

    /**
     * The words of texts as they are kept. A word of several parts is kept from each of them on, so that {@code o'brien-smith},
     * {@code brien} and {@code smith} all find O'Brien-Smith.
     */
    public static List<String> of(String... texts) {
        return Stream.of(texts)
                .flatMap(Words::apart)
                .flatMap(Words::fromEachPart)
                .distinct()
                .sorted()
                .toList();
    }

    /** The beginnings that a search asks for: each must be one of a word. */
    public static List<String> asked(String text) {
        return apart(text).distinct().sorted().toList();
    }

    private static Stream<String> apart(String text) {
        return SPACE.splitAsStream(Folding.plain(text)).filter(word -> !word.isEmpty());
    }

    private static Stream<String> fromEachPart(String word) {
        List<String> rests = new ArrayList<>(List.of(word));
        for (int i = 1; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i)) && !Character.isLetterOrDigit(word.charAt(i - 1))) {
                rests.add(word.substring(i));
            }
        }
        return rests.stream();
    }
}
