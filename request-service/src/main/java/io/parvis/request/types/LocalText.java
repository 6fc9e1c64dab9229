package io.parvis.request.types;

import java.util.Locale;

/** A text in each language of the portal (S101). */
public record LocalText(String en, String fr) {

    /** The text for someone who reads this language; English where there is none. */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? fr : en;
    }
}
