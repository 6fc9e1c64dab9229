package io.parvis.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is who in the realm, and what an installation has to say of its own; what holds of any realm is a {@link RealmRule}. */
class RealmSafetyTests {

    private static final List<String> SERVICES = List.of(
            "identity-service", "request-service", "matter-service", "contract-service", "notification-service");

    private static String text;
    private static JsonNode realm;

    @BeforeAll
    static void read() throws Exception {
        Path file = StackOptions.findProject().resolve("infra/keycloak/parvis-realm.json");
        text = Files.readString(file);
        realm = new JsonMapper().readTree(text);
    }

    @Test
    void speaksBothLanguages() {
        assertThat(realm.path("internationalizationEnabled").asBoolean()).isTrue();
        assertThat(texts(realm.path("supportedLocales"))).containsExactlyInAnyOrder("en", "fr");
    }

    @Test
    void namesEachServiceInTheAudience() {
        JsonNode scope = realm.path("clientScopes")
                .valueStream()
                .filter(each -> each.path("name").asString().equals("parvis-services"))
                .findFirst()
                .orElseThrow();

        assertThat(scope.path("protocolMappers")
                        .valueStream()
                        .map(mapper -> mapper.path("config")
                                .path("included.client.audience")
                                .asString()))
                .containsExactlyInAnyOrderElementsOf(SERVICES);
        assertThat(Stream.concat(Stream.of("parvis-gateway", "parvis-cli"), SERVICES.stream()))
                .allSatisfy(name -> assertThat(texts(client(name).path("defaultClientScopes")))
                        .contains("basic", "parvis-services"));
    }

    @Test
    void keepsTheAccountOfOperationsOffUntilAnInstallationHasASecretForIt() {
        JsonNode operations = client("operations");

        assertThat(operations.path("enabled").asString()).isEqualTo("${PARVIS_OPERATIONS_ENABLED:false}");
        assertThat(operations.path("publicClient").asBoolean(true)).isFalse();
        assertThat(operations.path("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(operations.path("fullScopeAllowed").asBoolean(true)).isFalse();
        assertThat(texts(operations.path("defaultClientScopes"))).containsExactly("basic", "parvis-services");
    }

    @Test
    void letsIdentityServiceAloneManageAccounts() {
        assertThat(SERVICES).allSatisfy(name -> {
            assertThat(client(name).path("serviceAccountsEnabled").asBoolean()).isTrue();
            assertThat(client(name).path("fullScopeAllowed").asBoolean(true))
                    .isEqualTo(name.equals("identity-service"));
        });
        assertThat(realm.path("users").valueStream()).singleElement().satisfies(user -> {
            assertThat(user.path("serviceAccountClientId").asString()).isEqualTo("identity-service");
            assertThat(texts(user.path("clientRoles").path("realm-management")))
                    .containsExactlyInAnyOrder("manage-users", "view-users", "query-users");
        });
    }

    @Test
    void holdsNoSecretAndTheLocalStackFillsEveryPlaceholder() {
        Map<String, String> known = LocalSecrets.ofRealm();

        assertThat(clients().map(client -> client.path("secret").asString("${}")))
                .allMatch(it -> it.startsWith("${"));
        assertThat(text.lines()
                        .filter(line -> line.contains("\"secret\""))
                        .map(line -> line.replaceAll(".*\\$\\{([A-Z_]+)}.*", "$1")))
                .isNotEmpty()
                .allSatisfy(placeholder -> assertThat(known).containsKey(placeholder));
    }

    private static Stream<JsonNode> clients() {
        return realm.path("clients").valueStream();
    }

    private static JsonNode client(String id) {
        return clients()
                .filter(client -> client.path("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
