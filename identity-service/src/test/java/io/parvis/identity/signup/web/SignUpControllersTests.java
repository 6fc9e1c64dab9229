package io.parvis.identity.signup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.signup.DecidingSignUps;
import io.parvis.identity.signup.InMemorySignUps;
import io.parvis.identity.signup.SignUpId;
import io.parvis.testsupport.logs.LogSpy;

@WebMvcTest({
    PublicSignUpController.class,
    SignUpController.class,
    SignUpSettingsController.class,
    SignUpLinkController.class
})
@Import(IdentityInMemory.class)
class SignUpControllersTests {

    private static final String SIGN_UP = "/api/public/sign-up";
    private static final String SETTINGS = "/api/main/settings/sign-up";
    private static final String SIGN_UPS = "/api/main/sign-ups";

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final Requests requests;
    private final InMemorySignUps signUps;
    private final DecidingSignUps deciding;
    private final String name = "nina-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    SignUpControllersTests(MockMvcTester mvc, InMemorySignUps signUps, DecidingSignUps deciding) {
        this.requests = new Requests(mvc);
        this.signUps = signUps;
        this.deciding = deciding;
    }

    @AfterEach
    void openAgain() {
        setMode("OPEN");
    }

    @Test
    void s20TellsTheLogInPageWhetherSignUpIsOffered() {
        assertThat(requests.get(SIGN_UP)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
            {"offered": true, "approval": false}\
            """);

        setMode("APPROVAL");
        assertThat(requests.get(SIGN_UP)).bodyJson().isStrictlyEqualTo("""
            {"offered": true, "approval": true}\
            """);

        setMode("OFF");
        assertThat(requests.get(SIGN_UP)).bodyJson().isStrictlyEqualTo("""
            {"offered": false, "approval": false}\
            """);
        assertThat(signUp(name, name + "@acme.example")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void answersTheSameWhetherAddressAndUsernameAreKnownOrNot() {
        MvcTestResult unknown = signUp(name, name + "@acme.example");

        assertThat(unknown).hasStatus(HttpStatus.ACCEPTED).body().isEmpty();
        assertThat(shown(signUp("claire", name + "@acme.example"))).isEqualTo(shown(unknown));
        assertThat(shown(signUp(name, "claire@acme.example"))).isEqualTo(shown(unknown));
    }

    @Test
    void namesTheFieldsThatAreWrong() {
        assertThat(requests.post(SIGN_UP, "{\"email\": \"nina\"}", Locale.FRENCH))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/firstName", "/lastName", "/username", "/email");
    }

    @Test
    void showsAdminsWhatSomebodySaysOfThemselves() {
        signUp(name, name + "@acme.example");

        assertThat(requests.get("ada", SIGN_UPS + "/" + id()))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"status": "REQUESTED", "username": "%s", "statement": {"company": "Acme", "manager": "Claire"}}
                    """.formatted(name));
    }

    @Test
    void letsAnAdminApproveAndRefuseThoseWhoWait() {
        setMode("APPROVAL");
        signUp(name, name + "@acme.example");
        deciding.decide(new SignUpId(id()));
        String waiting = SIGN_UPS + "/" + id();

        assertThat(requests.get("ada", SIGN_UPS + "?status=WAITING"))
                .hasStatusOk()
                .bodyText()
                .contains(id());
        assertThat(requests.post("ada", waiting + "/refuse", "{}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(requests.post("leo", waiting + "/approve", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.post("ada", waiting + "/approve", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("LINK_SENT");
        assertThat(requests.post("ada", waiting + "/refuse", "{\"reason\": \"Unknown\"}"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void givesTheLetterToTheServiceThatMailsItAndToNobodyElse() {
        signUp(name, name + "@acme.example");
        deciding.decide(new SignUpId(id()));
        String letter = "/internal/sign-ups/" + id() + "/links/1";

        assertThat(requests.get("notification-service", letter))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"email\": \"%s@acme.example\", \"language\": \"fr\"}".formatted(name));
        assertThat(requests.get("request-service", letter)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("ada", letter)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void s3ChangesSettingsThatTheAdminHasSeen() {
        String seen = requests.get("ada", SETTINGS).getResponse().getHeader(HttpHeaders.ETAG);
        String body = "{\"mode\": \"APPROVAL\", \"mailDomains\": [\"acme.example\"], \"accessType\": \"BOTH\"}";

        assertThat(requests.put("ada", SETTINGS, body, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(requests.put("leo", SETTINGS, body, seen)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.put("ada", SETTINGS, body, seen))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(body);
        assertThat(requests.put("ada", SETTINGS, body, seen)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(signUp(name, name + "@globex.example"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].key")
                .isEqualTo("mail-domain-not-allowed");
    }

    @Test
    void logsNothingPersonal() {
        signUp(name, name + "@acme.example");
        deciding.decide(new SignUpId(id()));

        logs.mentionNowhere(name);
    }

    private MvcTestResult signUp(String username, String email) {
        return requests.post(SIGN_UP, """
            {"firstName": "Nina", "lastName": "Blanc", "username": "%s", "email": "%s", "company": "Acme",
             "manager": "Claire", "language": "fr"}\
            """.formatted(username, email), Locale.ENGLISH);
    }

    /** Of this test's sign-up. */
    private String id() {
        return signUps.ofAddress(new EmailAddress(name + "@acme.example"))
                .getFirst()
                .id();
    }

    private void setMode(String mode) {
        assertThat(requests.put(
                        "ada",
                        SETTINGS,
                        "{\"mode\": \"%s\", \"mailDomains\": [], \"accessType\": \"CLIENT\"}".formatted(mode),
                        "*"))
                .hasStatusOk();
    }

    private static String shown(MvcTestResult answer) {
        return answer.getResponse().getStatus() + " "
                + answer.getResponse().getHeaderNames().stream()
                        .map(header -> header + ": " + answer.getResponse().getHeaders(header))
                        .toList();
    }
}
