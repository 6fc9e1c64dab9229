package io.parvis.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.localstack.process.ProcessFiles;
import io.parvis.localstack.process.ProcessSpec;
import io.parvis.localstack.process.Progress;
import io.parvis.localstack.process.Supervisor;

/** The realm as a real Keycloak understands it, imported into an empty store. */
class KeycloakIT {

    private static final Map<String, Object> CLAIRE = Map.of(
            "username", "claire",
            "email", "claire@acme.example",
            "firstName", "Claire",
            "lastName", "Martin",
            "enabled", true,
            "attributes", Map.of("parvisPersonId", List.of("id-of-claire"), "locale", List.of("fr")));
    private static final String PASSWORD = "correct horse battery staple";

    @TempDir
    static Path directory;

    private static Supervisor supervisor;
    private static Addresses addresses;
    private static RealmClient realm;

    @BeforeAll
    static void startKeycloak() {
        StackOptions options = StackOptions.separate(StackOptions.findProject(), directory);
        ProcessFiles files = new ProcessFiles(directory);
        List<ProcessSpec> keycloak = LocalStack.specs(options, files).stream()
                .filter(spec -> spec.name().equals("keycloak"))
                .toList();
        supervisor = new Supervisor(keycloak, files, new Silence(), Duration.ofMinutes(4));
        supervisor.startAll();
        addresses = new Addresses(options.ports());
        realm = new RealmClient(addresses.keycloak());
        inviteClaire();
    }

    @AfterAll
    static void stopKeycloak() {
        supervisor.close();
    }

    private static void inviteClaire() {
        String token = realm.serviceToken("identity-service");
        HttpResponse<String> made = realm.post("/admin/realms/parvis/users", token, CLAIRE);
        assertThat(made.statusCode()).isEqualTo(201);
        String user = made.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> set = realm.put(
                user.substring(user.indexOf("/admin")) + "/reset-password",
                token,
                Map.of("type", "password", "value", PASSWORD, "temporary", false));
        assertThat(set.statusCode()).isEqualTo(204);
    }

    @Test
    void anAccountSaysWhoseItIs() {
        HttpResponse<String> found = realm.get(
                "/admin/realms/parvis/users?username=claire&exact=true&briefRepresentation=false",
                realm.serviceToken("identity-service"));

        assertThat(RealmClient.json(found).required(0).required("attributes"))
                .isEqualTo(RealmClient.json(CLAIRE.get("attributes")));
    }

    /** What a comparison of accounts relies on. */
    @Test
    void accountsAreListedInPagesByNameWithoutThoseOfServices() {
        add("zoe");

        List<String> names = names(0, 100);

        assertThat(names).contains("claire", "zoe").isSorted().noneMatch(name -> name.startsWith("service-account-"));
        assertThat(names(1, 1)).containsExactly(names.get(1));
        assertThat(names(names.size(), 1)).isEmpty();
        assertThat(RealmClient.json(users("?first=0&max=1&briefRepresentation=false"))
                        .required(0)
                        .required("attributes"))
                .isEqualTo(RealmClient.json(CLAIRE.get("attributes")));
    }

    @Test
    void anAccountIsFoundByItsIdAndItsEmailAndKeepsItsName() {
        String id = add("yves");

        HttpResponse<String> renamed = realm.put(
                "/admin/realms/parvis/users/" + id,
                realm.serviceToken("identity-service"),
                Map.of("id", id, "username", "yvo", "email", "yves@acme.example", "firstName", "Y", "lastName", "M"));

        assertThat(renamed.statusCode()).isEqualTo(400);
        assertThat(RealmClient.json(renamed).required("errorMessage").stringValue())
                .isEqualTo("error-user-attribute-read-only");
        assertThat(RealmClient.json(users("/" + id)).required("username").stringValue())
                .isEqualTo("yves");
        assertThat(RealmClient.json(users("?email=yves%40acme.example&exact=true&briefRepresentation=false")))
                .singleElement()
                .satisfies(user -> assertThat(user.required("id").stringValue()).isEqualTo(id));
        assertThat(users("/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyElseTakesItsEmail() {
        HttpResponse<String> made = realm.post(
                "/admin/realms/parvis/users",
                realm.serviceToken("identity-service"),
                Map.of("username", "clara", "email", "Claire@acme.example", "firstName", "C", "lastName", "M"));

        assertThat(made.statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"request-service", "matter-service", "contract-service", "notification-service"})
    void aServiceHasAnAccountWithoutRightsInKeycloak(String service) {
        HttpResponse<String> users = realm.get("/admin/realms/parvis/users", realm.serviceToken(service));

        assertThat(users.statusCode()).isEqualTo(403);
    }

    @Test
    void operationsHasAnAccountForTheServicesAndNoRightsInKeycloak() {
        String token = realm.serviceToken("operations");
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);

        assertThat(new String(claims, StandardCharsets.UTF_8))
                .contains("\"azp\":\"operations\"", "\"matter-service\"", "\"identity-service\"");
        assertThat(realm.get("/admin/realms/parvis/users", token).statusCode()).isEqualTo(403);
    }

    @Test
    void peopleLogInByUsername() {
        assertThat(realm.personToken("claire", PASSWORD).statusCode()).isEqualTo(200);
        assertThat(realm.personToken("claire@acme.example", PASSWORD).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aPersonCannotReachTheirAccount() {
        String token = RealmClient.json(realm.personToken("claire", PASSWORD))
                .required("access_token")
                .stringValue();

        assertThat(realm.get("/realms/parvis/account/", token).statusCode()).isEqualTo(404);
        assertThat(realm.post("/realms/parvis/account/", token, Map.of("email", "victim@acme.example"))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "account, /realms/parvis/account/",
        "account-console, /realms/parvis/account/",
        "security-admin-console, /admin/parvis/console/"
    })
    void keycloaksOwnPagesLogNobodyIn(String client, String page) {
        assertThat(realm.logInPage(client, addresses.keycloak().resolve(page), "S256")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aBrowserLogsInForTheGatewayAndReturnsThere() {
        URI returnTo = addresses.gateway().resolve("/login/oauth2/code/keycloak");

        HttpResponse<String> page = realm.logInPage("parvis-gateway", returnTo, "S256");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("kc-form-login").doesNotContain("/registrations", "/reset-credentials");
        assertThat(realm.logInPage("parvis-gateway", addresses.gateway().resolve("/elsewhere"), "S256")
                        .statusCode())
                .isEqualTo(400);
        assertThat(realm.logInPage("parvis-gateway", returnTo, "plain")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(refused -> assertThat(refused).contains("error=invalid_request"));
    }

    private static String add(String username) {
        HttpResponse<String> made = realm.post(
                "/admin/realms/parvis/users",
                realm.serviceToken("identity-service"),
                Map.of("username", username, "email", username + "@acme.example", "firstName", "Y", "lastName", "M"));
        assertThat(made.statusCode()).isEqualTo(201);
        String user = made.headers().firstValue("Location").orElseThrow();
        return user.substring(user.lastIndexOf('/') + 1);
    }

    private static List<String> names(int first, int max) {
        return RealmClient.json(users("?first=" + first + "&max=" + max + "&briefRepresentation=false"))
                .valueStream()
                .map(user -> user.required("username").stringValue())
                .toList();
    }

    private static HttpResponse<String> users(String rest) {
        return realm.get("/admin/realms/parvis/users" + rest, realm.serviceToken("identity-service"));
    }

    /** S26: identity-service ends the sessions of whom it stops. */
    @Test
    void theGatewayIsToldOfASessionThatIdentityServiceEnds() {
        URI returnTo = addresses.gateway().resolve("/login/oauth2/code/keycloak");
        URI logIn = realm.logInAddress("parvis-gateway", returnTo, "S256");
        String idToken = realm.idToken(new KeycloakBrowser().logIn(logIn, "claire", PASSWORD), returnTo);
        String person = claims(idToken).required("sub").stringValue();

        try (ToldGateway gateway = new ToldGateway(addresses.gateway())) {
            HttpResponse<String> ended = realm.post(
                    "/admin/realms/parvis/users/" + person + "/logout",
                    realm.serviceToken("identity-service"),
                    Map.of());

            assertThat(ended.statusCode()).isEqualTo(204);
            assertThat(gateway.tokens()).singleElement().satisfies(token -> assertThatItEnds(token, idToken));
        }
    }

    @Test
    void loggingOutEndsTheSessionAndLeadsBackToParvis() {
        URI home = addresses.gateway().resolve("/");
        URI returnTo = addresses.gateway().resolve("/login/oauth2/code/keycloak");
        URI logIn = realm.logInAddress("parvis-gateway", returnTo, "S256");
        KeycloakBrowser browser = new KeycloakBrowser();
        String idToken = realm.idToken(browser.logIn(logIn, "claire", PASSWORD), returnTo);
        assertThat(browser.get(logIn).statusCode()).isEqualTo(302);

        HttpResponse<String> ended = browser.get(realm.logOutAddress(idToken, home));

        assertThat(KeycloakBrowser.location(ended)).isEqualTo(home);
        assertThat(browser.get(logIn).body()).contains("kc-form-login");
    }

    /** Such a token as the gateway asks for. */
    private static void assertThatItEnds(String token, String idToken) {
        JsonNode claims = claims(token);
        assertThat(part(token, 0).required("alg").stringValue()).isEqualTo("RS256");
        assertThat(part(token, 0).required("typ").stringValue()).isEqualTo("logout+jwt");
        assertThat(claims.required("sid")).isEqualTo(claims(idToken).required("sid"));
        assertThat(claims.required("sub")).isEqualTo(claims(idToken).required("sub"));
        assertThat(claims.required("iss").stringValue())
                .isEqualTo(addresses.keycloak().resolve("/realms/parvis").toString());
        assertThat(claims.required("aud").stringValue()).isEqualTo("parvis-gateway");
        assertThat(claims.has("exp")).isTrue();
        assertThat(claims.has("nonce")).isFalse();
        assertThat(claims.required("events")
                        .required("http://schemas.openid.net/event/backchannel-logout")
                        .isObject())
                .isTrue();
    }

    private static JsonNode claims(String token) {
        return part(token, 1);
    }

    private static JsonNode part(String token, int index) {
        byte[] json = Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]);
        return new JsonMapper().readTree(json);
    }

    /** Nobody is told. */
    private record Silence() implements Progress {

        @Override
        public void note(String line) {}

        @Override
        public void ready(String name, Duration sinceItsStart) {}

        @Override
        public void died(String name, int exitCode, Path log, Duration pause) {}

        @Override
        public void gaveUp(String name, Path log) {}
    }
}
