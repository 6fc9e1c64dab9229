package io.parvis.identity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** S95, S96. */
class PortalLinkTests {

    private static final URI ADDRESS = URI.create("https://portal.example.org/");

    @Test
    void theLinkAndTheButtonLeadToThePortalInTheFullWindow() {
        PortalLink portal = new PortalLink(ADDRESS, PortalWords.in(Locale.ENGLISH));

        assertThat(portal.link())
                .isEqualTo("<a href=\"https://portal.example.org/\" target=\"_top\">Client portal</a>");
        assertThat(portal.button())
                .startsWith("<a href=\"https://portal.example.org/\" target=\"_top\" style=\"display:inline-block;")
                .endsWith(">Client portal</a>");
    }

    @Test
    void nothingInThemCanBreakOutOfTheHtml() {
        PortalLink portal = new PortalLink(
                URI.create("https://portal.example.org/?a=1&b='2'"),
                new PortalWords("<script>\"Me & you\"</script>", "s", "i"));

        assertThat(portal.link())
                .isEqualTo("<a href=\"https://portal.example.org/?a=1&amp;b=&#39;2&#39;\" target=\"_top\">"
                        + "&lt;script&gt;&quot;Me &amp; you&quot;&lt;/script&gt;</a>");
        assertThat(portal.button()).doesNotContain("<script");
    }

    @Test
    void theMailHoldsTheAddress() {
        URI mail = new PortalLink(ADDRESS, PortalWords.in(Locale.FRENCH)).mail();

        assertThat(mail.toString()).startsWith("mailto:?subject=Notre%20portail%20client&body=");
        assertThat(mail.getSchemeSpecificPart())
                .contains("équipe juridique")
                .endsWith("\r\n\r\nhttps://portal.example.org/\r\n");
    }

    @Test
    void whoSpeaksNeitherLanguageGetsEnglish() {
        assertThat(PortalWords.in(Locale.GERMAN)).isEqualTo(PortalWords.in(Locale.ENGLISH));
        assertThat(PortalWords.in(Locale.CANADA_FRENCH)).isEqualTo(PortalWords.in(Locale.FRENCH));
    }
}
