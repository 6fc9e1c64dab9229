package io.parvis.identity.portal;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What the portal is called in a language.
 *
 * @param name       on a link or a button
 * @param subject    of a mail that passes the address on
 * @param invitation what such a mail says above the address
 */
record PortalWords(String name, String subject, String invitation) {

    /** In French to whoever asks for French, else in English. */
    static PortalWords in(Locale language) {
        Locale known = language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? Locale.FRENCH : Locale.ROOT;
        ResourceBundle texts = ResourceBundle.getBundle(
                "messages.portal", known, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new PortalWords(
                texts.getString("portal.name"),
                texts.getString("portal.mail.subject"),
                texts.getString("portal.mail.invitation"));
    }
}
