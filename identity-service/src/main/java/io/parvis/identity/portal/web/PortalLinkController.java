package io.parvis.identity.portal.web;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.identity.portal.SharingPortal;

@RestController
@RequestMapping("/api/main/portal-link")
@Tag(name = "Portal")
class PortalLinkController {

    private final SharingPortal sharing;

    PortalLinkController(SharingPortal sharing) {
        this.sharing = sharing;
    }

    @GetMapping
    @Operation(summary = "Gives the portal's address, and a link and a button for a web site")
    PortalLinkView show(Locale language) {
        return PortalLinkView.from(sharing.link(language));
    }
}
