package io.parvis.identity.portal;

import java.net.URI;
import java.util.Locale;

/** Any team member passes the portal's address on: in a mail, or to the company's web site (S95). */
public final class SharingPortal {

    private final URI address;

    /**
     * @param address the portal's home as browsers see it
     */
    public SharingPortal(URI address) {
        this.address = address;
    }

    /** The address, with words in a language. */
    public PortalLink link(Locale language) {
        return new PortalLink(address, PortalWords.in(language));
    }
}
