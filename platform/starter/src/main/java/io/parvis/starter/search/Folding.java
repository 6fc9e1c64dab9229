package io.parvis.starter.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that people write in different ways and mean the same by. */
public final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern BEYOND = Pattern.compile("[^\\u0000-\\uffff]");

    private static final int SORTED_BY = 100;

    private Folding() {}

    /** Compatibility forms made one (Unicode NFKC), without space around: what is kept of what someone typed. */
    public static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** The clean text in lower case: two names with the same key are the same name. */
    public static String key(String text) {
        return Normalizer.normalize(clean(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    /** The key without accents, for those who search and sort: whoever types {@code etienne} finds Étienne. */
    public static String plain(String text) {
        String apart = Normalizer.normalize(key(text), Normalizer.Form.NFKD);
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFKC);
    }

    /**
     * The plain text as lists are sorted by it. Whatever Unicode has beyond its first plane is one and the same letter, the last one: databases and Java
     * would not agree on its order. It is no longer than {@link #beginning}.
     */
    public static String order(String text) {
        return beginning(BEYOND.matcher(plain(text)).replaceAll("\ufffd"));
    }

    /**
     * As much of a text as lists are sorted by, a hundred signs: what begins like this stands together, in the order of its ids. A sign may come to six in the cursor
     * of a page, and that has to fit into an address.
     */
    public static String beginning(String text) {
        if (text.length() <= SORTED_BY) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(SORTED_BY - 1)) ? SORTED_BY - 1 : SORTED_BY);
    }
}
