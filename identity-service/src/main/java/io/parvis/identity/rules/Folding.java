package io.parvis.identity.rules;

import java.text.Normalizer;
import java.util.Locale;

/** Names that people write in different ways and mean the same by. */
public final class Folding {

    private Folding() {}

    /** Compatibility forms made one (Unicode NFKC), without space around: what is kept of what someone typed. */
    public static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** The clean text in lower case: two names with the same key are the same name. */
    public static String key(String text) {
        return Normalizer.normalize(clean(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}
