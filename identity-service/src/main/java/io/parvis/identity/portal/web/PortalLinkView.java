package io.parvis.identity.portal.web;

import java.net.URI;

import io.parvis.identity.portal.PortalLink;

/**
 * What a member copies.
 *
 * @param address where the portal is
 * @param link    HTML of a link for a web site
 * @param button  HTML of a button for a web site
 * @param mail    a {@code mailto:} address that opens a mail with the portal's address
 */
record PortalLinkView(URI address, String link, String button, URI mail) {

    static PortalLinkView from(PortalLink portal) {
        return new PortalLinkView(portal.address(), portal.link(), portal.button(), portal.mail());
    }
}
