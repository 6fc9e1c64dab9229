package io.parvis.identity.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;
import io.parvis.identity.portal.SharingPortal;

@WebMvcTest(PortalLinkController.class)
@Import({IdentityInMemory.class, PortalLinkControllerTests.Portal.class})
class PortalLinkControllerTests {

    /** At an address of its own. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Portal {

        @Bean
        SharingPortal sharingPortal() {
            return new SharingPortal(URI.create("https://portal.example.org/"));
        }
    }

    private static final String PORTAL_LINK = "/api/main/portal-link";

    private final MockMvcTester mvc;
    private final Requests requests;

    @Autowired
    PortalLinkControllerTests(MockMvcTester mvc) {
        this.mvc = mvc;
        this.requests = new Requests(mvc);
    }

    /** S95: any of them, not admins only. */
    @Test
    void givesEveryTeamMemberTheAddressALinkAndAButton() {
        assertThat(requests.get("leo", PORTAL_LINK)).hasStatusOk().bodyJson().satisfies(body -> {
            assertThat(body).extractingPath("$.address").isEqualTo("https://portal.example.org/");
            assertThat(body)
                    .extractingPath("$.link")
                    .isEqualTo("<a href=\"https://portal.example.org/\" target=\"_top\">Client portal</a>");
            assertThat(body).extractingPath("$.button").asString().contains("https://portal.example.org/", "style=");
            assertThat(body).extractingPath("$.mail").asString().startsWith("mailto:?subject=");
        });
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        assertThat(mvc.get()
                        .uri(PORTAL_LINK)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer ada")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "fr-CA, en")
                        .exchange())
                .bodyJson()
                .extractingPath("$.link")
                .asString()
                .contains("Portail client");
    }

    @Test
    void isForTheTeam() {
        assertThat(requests.get("claire", PORTAL_LINK)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get(PORTAL_LINK)).hasStatus(HttpStatus.UNAUTHORIZED);
    }
}
