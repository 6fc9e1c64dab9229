package io.parvis.identity.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that people write in different ways and mean the same by. */
public final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");

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
}
