package io.parvis.identity.portal;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The portal's address in the forms in which it is passed on (S95): it leads to the log-in, where one can sign up, too
 * (S96), and in the full window even from a page that is framed.
 */
public final class PortalLink {

    /** A web site has no style of ours, so the button brings its own. */
    private static final String BUTTON = " style=\"display:inline-block;padding:.75em 1.5em;border-radius:.5em;"
            + "background:#0f5c57;color:#fff;font-weight:600;text-decoration:none\"";

    private final URI address;
    private final PortalWords words;

    PortalLink(URI address, PortalWords words) {
        this.address = address;
        this.words = words;
    }

    public URI address() {
        return address;
    }

    /** A link to put into a web site, as HTML. */
    public String link() {
        return anchor("");
    }

    /** A button to put into a web site, as HTML. */
    public String button() {
        return anchor(BUTTON);
    }

    /** A mail that passes the address on, for the member's own mail program to open. */
    public URI mail() {
        return URI.create("mailto:?subject=" + encoded(words.subject()) + "&body="
                + encoded(words.invitation() + "\r\n\r\n" + address + "\r\n"));
    }

    private String anchor(String look) {
        return "<a href=\"" + escaped(address.toString()) + "\" target=\"_top\"" + look + ">" + escaped(words.name())
                + "</a>";
    }

    /** Fit for an attribute in quotes and for text. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
