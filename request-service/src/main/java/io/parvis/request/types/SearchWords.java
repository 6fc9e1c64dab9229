package io.parvis.request.types;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.parvis.request.forms.LocalText;

/** Finds types and requests by how their words begin, in any case, with accents or without, in every language (S28). */
public final class SearchWords {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** Whether each word that is asked for begins one of the card's or its category's. */
    static boolean find(String asked, Card card, LocalText category) {
        List<String> words = Stream.of(card.name(), card.description(), category)
                .flatMap(text -> Stream.of(text.en(), text.fr()))
                .flatMap(SearchWords::words)
                .toList();
        return words(asked).allMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)));
    }

    /** The words of a text as they are kept and asked for. */
    public static List<String> of(String text) {
        return words(text).distinct().toList();
    }

    private static Stream<String> words(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return GAPS.splitAsStream(ACCENTS.matcher(apart).replaceAll("")).filter(word -> !word.isEmpty());
    }
}
