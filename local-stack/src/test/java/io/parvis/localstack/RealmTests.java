package io.parvis.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode realm = JSON.readTree(StackOptions.findProject()
            .resolve("infra/keycloak/parvis-realm.json")
            .toFile());

    @ParameterizedTest
    @ValueSource(strings = {"account", "account-console", "admin-cli", "security-admin-console"})
    void switchesOffWhatKeycloakBringsAlong(String client) {
        JsonNode own = client(client);

        assertThat(own.required("enabled").booleanValue()).isFalse();
        assertThat(own.required("standardFlowEnabled").booleanValue()).isFalse();
        assertThat(own.required("directAccessGrantsEnabled").booleanValue()).isFalse();
        assertThat(own.required("redirectUris")).isEmpty();
    }

    @Test
    void givesTheRightToChangeAccountsToIdentityServiceOnly() {
        assertThat(realm.has("roles")).isFalse();
        assertThat(realm.has("defaultRole")).isFalse();
        assertThat(realm.required("users"))
                .singleElement()
                .satisfies(user -> assertThat(
                                user.required("serviceAccountClientId").stringValue())
                        .isEqualTo("identity-service"));
    }

    @Test
    void keepsNothingThatIsNotDeclared() {
        assertThat(profile().has("unmanagedAttributePolicy")).isFalse();
        assertThat(attribute("parvisPersonId").required("permissions").required("view"))
                .hasSize(1);
    }

    private JsonNode attribute(String name) {
        return only(profile().required("attributes"), "name", name);
    }

    private JsonNode profile() {
        JsonNode provider = realm.required("components").required("org.keycloak.userprofile.UserProfileProvider");
        JsonNode config = provider.required(0).required("config").required("kc.user.profile.config");
        return JSON.readTree(config.required(0).stringValue());
    }

    private JsonNode client(String id) {
        return only(realm.required("clients"), "clientId", id);
    }

    private static JsonNode only(JsonNode nodes, String key, String value) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .filter(node -> value.equals(node.required(key).stringValue()))
                .findFirst()
                .orElseThrow();
    }
}
