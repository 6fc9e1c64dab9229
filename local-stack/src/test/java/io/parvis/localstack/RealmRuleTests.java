package io.parvis.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The one realm file keeps each rule, and a slip would be noticed. */
class RealmRuleTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path PROJECT = StackOptions.findProject();

    private final ObjectNode realm = (ObjectNode)
            JSON.readTree(PROJECT.resolve("infra/keycloak/parvis-realm.json").toFile());

    static Stream<Arguments> slips() {
        return Stream.of(
                slip(RealmRule.WHOEVER_LOGS_IN_PROVES_IT_BY_PKCE, attribute("pkce.code.challenge.method", "plain")),
                slip(
                        RealmRule.WHOEVER_LOGS_IN_PROVES_IT_BY_PKCE,
                        realm -> gateway(realm).remove("attributes")),
                slip(RealmRule.BROWSERS_LOG_IN_FOR_THE_GATEWAY_ONLY, gatewayIs("publicClient", true)),
                slip(RealmRule.BROWSERS_LOG_IN_FOR_THE_GATEWAY_ONLY, cliIs("standardFlowEnabled", true)),
                slip(
                        RealmRule.BROWSERS_LOG_IN_FOR_THE_GATEWAY_ONLY,
                        realm -> client(realm, "operations").remove("standardFlowEnabled")),
                slip(RealmRule.REDIRECTS_ARE_EXACT, redirect("${PARVIS_PUBLIC_URL}/*")),
                slip(RealmRule.REDIRECTS_ARE_EXACT, redirect("http://localhost:8080/login")),
                slip(RealmRule.REDIRECTS_ARE_EXACT, redirect("${PARVIS_PUBLIC_URL}.elsewhere.example/login")),
                slip(RealmRule.REDIRECTS_ARE_EXACT, attribute("post.logout.redirect.uris", "+")),
                slip(
                        RealmRule.REDIRECTS_ARE_EXACT,
                        attribute("post.logout.redirect.uris", "${PARVIS_PUBLIC_URL}/##https://elsewhere.example/")),
                slip(RealmRule.NO_WEB_PAGE_OF_OTHERS_CALLS_KEYCLOAK, origin("*")),
                slip(RealmRule.NO_WEB_PAGE_OF_OTHERS_CALLS_KEYCLOAK, origin("+")),
                slip(RealmRule.THERE_IS_NO_IMPLICIT_FLOW, gatewayIs("implicitFlowEnabled", true)),
                slip(RealmRule.BROWSERS_LOG_IN_FOR_THE_GATEWAY_ONLY, gatewayIs("standardFlowEnabled", false)),
                slip(
                        RealmRule.PASSWORDS_ARE_FOR_KEYCLOAK_AND_THE_LOCAL_COMMAND,
                        gatewayIs("directAccessGrantsEnabled", true)),
                slip(
                        RealmRule.PASSWORDS_ARE_FOR_KEYCLOAK_AND_THE_LOCAL_COMMAND,
                        realm -> gateway(realm).remove("directAccessGrantsEnabled")),
                slip(RealmRule.PASSWORDS_ARE_FOR_KEYCLOAK_AND_THE_LOCAL_COMMAND, cliIs("enabled", true)),
                slip(RealmRule.GUESSING_IS_SLOWED_DOWN, realm -> realm.put("bruteForceProtected", false)),
                slip(RealmRule.GUESSING_IS_SLOWED_DOWN, realm -> realm.put("failureFactor", 1000)),
                slip(RealmRule.GUESSING_IS_SLOWED_DOWN, realm -> realm.remove("waitIncrementSeconds")),
                slip(RealmRule.ACCESS_TOKENS_LIVE_FIVE_MINUTES_AT_MOST, realm -> realm.put("accessTokenLifespan", 301)),
                slip(RealmRule.ACCESS_TOKENS_LIVE_FIVE_MINUTES_AT_MOST, realm -> realm.remove("accessTokenLifespan")),
                slip(RealmRule.ACCESS_TOKENS_LIVE_FIVE_MINUTES_AT_MOST, attribute("access.token.lifespan", "3600")),
                slip(RealmRule.TOKENS_ARE_SIGNED_WITH_RS256, realm -> realm.put("defaultSignatureAlgorithm", "HS256")),
                slip(RealmRule.TOKENS_ARE_SIGNED_WITH_RS256, attribute("access.token.signed.response.alg", "ES256")),
                slip(RealmRule.A_REFRESH_TOKEN_MAY_BE_USED_TWICE, realm -> realm.put("revokeRefreshToken", true)),
                slip(
                        RealmRule.THE_GATEWAY_HEARS_OF_SESSIONS_THAT_END,
                        attribute("backchannel.logout.url", "https://elsewhere.example/logout")),
                slip(
                        RealmRule.THE_GATEWAY_HEARS_OF_SESSIONS_THAT_END,
                        attribute("backchannel.logout.session.required", "false")),
                slip(RealmRule.THE_GATEWAY_HEARS_OF_SESSIONS_THAT_END, gatewayIs("frontchannelLogout", true)),
                slip(RealmRule.PASSWORDS_FOLLOW_A_POLICY, realm -> realm.remove("passwordPolicy")),
                slip(RealmRule.PASSWORDS_FOLLOW_A_POLICY, realm -> realm.put("passwordPolicy", "length(10)")),
                slip(
                        RealmRule.PASSWORDS_FOLLOW_A_POLICY,
                        realm -> realm.put("passwordPolicy", "length(8) and notUsername")),
                slip(
                        RealmRule.NOBODY_REGISTERS_OR_CHANGES_AN_ACCOUNT_IN_KEYCLOAK,
                        realm -> realm.put("registrationAllowed", true)),
                slip(
                        RealmRule.NOBODY_REGISTERS_OR_CHANGES_AN_ACCOUNT_IN_KEYCLOAK,
                        realm -> realm.remove("resetPasswordAllowed")),
                slip(RealmRule.WHAT_PARVIS_SAYS_OF_A_PERSON_IS_EDITED_THERE_ONLY, letUsersEdit("email")),
                slip(RealmRule.WHAT_PARVIS_SAYS_OF_A_PERSON_IS_EDITED_THERE_ONLY, letUsersEdit("locale")),
                slip(RealmRule.WHAT_PARVIS_SAYS_OF_A_PERSON_IS_EDITED_THERE_ONLY, realm -> realm.remove("components")),
                slip(RealmRule.NOTHING_FROM_OUTSIDE_COMES_WITHOUT_TLS, realm -> realm.put("sslRequired", "none")));
    }

    @ParameterizedTest
    @EnumSource
    void isKept(RealmRule rule) {
        assertThat(rule.broken(realm)).isEmpty();
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("slips")
    void isBrokenByASlip(RealmRule rule, Consumer<ObjectNode> slip) {
        slip.accept(realm);

        assertThat(rule.broken(realm)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isShownToBreak(RealmRule rule) {
        assertThat(slips().map(slip -> slip.get()[0])).contains(rule);
    }

    @Test
    void isAboutTheOnlyRealmThereIs() throws IOException {
        List<Path> realms = new ArrayList<>();
        Files.walkFileTree(PROJECT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                String name = directory.getFileName().toString();
                return name.equals("target") || (name.startsWith(".") && !directory.equals(PROJECT))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.getFileName().toString().endsWith("realm.json")) {
                    realms.add(PROJECT.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });

        assertThat(realms).containsExactly(Path.of("infra/keycloak/parvis-realm.json"));
    }

    private static Arguments slip(RealmRule rule, Consumer<ObjectNode> slip) {
        return arguments(rule, slip);
    }

    private static Consumer<ObjectNode> attribute(String name, String value) {
        return realm -> gateway(realm).withObject("attributes").put(name, value);
    }

    private static Consumer<ObjectNode> gatewayIs(String field, boolean value) {
        return realm -> gateway(realm).put(field, value);
    }

    private static Consumer<ObjectNode> cliIs(String field, boolean value) {
        return realm -> client(realm, "parvis-cli").put(field, value);
    }

    private static Consumer<ObjectNode> redirect(String address) {
        return realm -> ((ArrayNode) gateway(realm).required("redirectUris")).add(address);
    }

    private static Consumer<ObjectNode> origin(String address) {
        return realm -> ((ArrayNode) gateway(realm).required("webOrigins")).add(address);
    }

    private static Consumer<ObjectNode> letUsersEdit(String name) {
        return realm -> {
            ArrayNode config = (ArrayNode) realm.at(
                    "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config");
            JsonNode profile = JSON.readTree(config.required(0).stringValue());
            profile.required("attributes")
                    .valueStream()
                    .filter(attribute ->
                            attribute.required("name").stringValue().equals(name))
                    .forEach(attribute ->
                            ((ArrayNode) attribute.required("permissions").required("edit")).add("user"));
            config.set(0, profile.toString());
        };
    }

    private static ObjectNode gateway(ObjectNode realm) {
        return client(realm, "parvis-gateway");
    }

    private static ObjectNode client(ObjectNode realm, String id) {
        return realm.required("clients")
                .valueStream()
                .filter(client -> client.path("clientId").asString().equals(id))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
