package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How people without an account come in by themselves (S20-S22), and what nobody learns by trying. */
class SigningUpIT extends SystemTest {

    private static final String SETTINGS = "/api/main/settings/sign-up";

    private final String domain = unique("mail") + ".example";

    @AfterEach
    void letEverybodySignUp() {
        allow("OPEN");
    }

    @Test
    void s21WhoeverProvesTheirAddressIsAClientOfTheCompanyThatTheirMailLeadsTo() {
        String company = companyWithMailAt(domain);

        Newcomer newcomer = Newcomer.signUp(parvis, domain);
        try (Browser browser = newcomer.setPasswordAndLogIn()) {
            assertThat(browser.get("/api/portal/requests").status()).isEqualTo(200);
        }

        assertThat(newcomer.asClient()).hasValueSatisfying(client -> {
            assertThat(client.get("origin").asString()).isEqualTo("SIGN_UP");
            assertThat(client.get("status").asString()).isEqualTo("ACTIVE");
            assertThat(client.path("company").path("id").asString("")).isEqualTo(company);
        });
    }

    /** Whoever of the team passes the address on: who opens it can log in, or sign up where that is offered. */
    @Test
    void s96TheAddressThatTheTeamPassesOnLeadsToLogInAndSignUp() {
        Answer portal = parvis.as("lawyer").get("/api/main/portal-link");
        assertThat(portal.status()).as(portal.body()).isEqualTo(200);

        try (Browser browser = parvis.browser()) {
            HtmlPage home = browser.open(portal.text("/address"));

            assertThat(home.getAnchorByHref("/sign-up")).isNotNull();
            assertThat(parvis.anonymous()
                            .get("/api/public/sign-up")
                            .json()
                            .get("offered")
                            .asBoolean())
                    .isTrue();
            HtmlPage logIn =
                    browser.open(home.getAnchorByHref("/login?returnTo=/").getHrefAttribute());
            assertThat(logIn.getElementById("kc-form-login")).isNotNull();
        }
    }

    @Test
    void s20AnAdminDecidesWhereTheSettingsSaySo() {
        allow("APPROVAL");
        Newcomer wanted = Newcomer.signUp(parvis, domain);
        Newcomer unwanted = Newcomer.signUp(parvis, domain);
        String id = wanted.awaitId("WAITING");
        String other = unwanted.awaitId("WAITING");
        assertThat(parvis.mailbox().to(wanted.email())).isEmpty();

        Answer refused = parvis.as("admin")
                .post("/api/main/sign-ups/" + other + "/refuse", Map.of("reason", "Nobody knows them"));
        Answer approved = parvis.as("admin").post("/api/main/sign-ups/" + id + "/approve", Map.of());

        assertThat(refused.status()).as(refused.body()).isEqualTo(200);
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        try (Browser browser = wanted.setPasswordAndLogIn()) {
            assertThat(browser.get("/api/portal/matters").status()).isEqualTo(200);
        }
        assertThat(parvis.mailbox().to(unwanted.email())).isEmpty();
        assertThat(unwanted.asClient()).isEmpty();
    }

    @Test
    void whoHasAnAccountIsToldByMailAloneThatSomebodySignedUpWithTheirAddress() {
        Newcomer again = new Newcomer(parvis, unique("claire"), parvis.emailOf("claire"));
        Newcomer unknown = new Newcomer(parvis, unique("nora"), unique("nora") + "@" + domain);

        Answer known = again.signUp();
        Answer first = unknown.signUp();

        assertThat(known.status()).isEqualTo(first.status());
        assertThat(known.body()).isEqualTo(first.body());
        again.awaitId("KNOWN");
        parvis.mailbox().awaitMail(again.email(), mail -> mail.text().contains("/login"));
        assertThat(again.asClient()).isEmpty();
    }

    @Test
    void nobodySignsUpWhenItIsOff() {
        allow("OFF");

        Answer answer = new Newcomer(parvis, unique("nora"), unique("nora") + "@" + domain).signUp();

        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(parvis.anonymous().get("/api/public/sign-up").text("/offered"))
                .isEqualTo("false");
    }

    private String companyWithMailAt(String mailDomain) {
        String name = unique("company");
        String id = parvis.as("admin")
                .post("/api/main/companies", Map.of("name", name))
                .text("/id");
        String path = "/api/main/companies/" + id;
        String seen = parvis.as("admin").get(path).header("ETag").orElseThrow();
        Answer edited = parvis.as("admin")
                .put(path, Map.of("name", name, "sharing", "WATCHERS", "mailDomains", List.of(mailDomain)), seen);
        assertThat(edited.status()).as(edited.body()).isEqualTo(200);
        return id;
    }

    private void allow(String mode) {
        String seen = parvis.as("admin").get(SETTINGS).header("ETag").orElseThrow();
        Map<String, Object> settings = Map.of("mode", mode, "mailDomains", List.of(), "accessType", "CLIENT");
        Answer changed = parvis.as("admin").put(SETTINGS, settings, seen);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        await("the setting to be read")
                .atMost(Duration.ofSeconds(30))
                .until(() -> parvis.anonymous()
                        .get("/api/public/sign-up")
                        .text("/offered")
                        .equals(String.valueOf(!mode.equals("OFF"))));
    }
}
