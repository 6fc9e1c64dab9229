package io.parvis.request.forms;

import java.util.Locale;

/** A text in each language of the portal (S101). */
public record LocalText(String en, String fr) {

    /** Stands for all languages, where texts can be told in all of them. */
    public static final Locale EVERY_LANGUAGE = Locale.ROOT;

    /** The text for someone who reads this language; English where there is none. */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? fr : en;
    }
}
