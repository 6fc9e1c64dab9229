package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.parvis.localstack.Addresses;

/** Tokens of somebody who may come in, each wrong in one thing; Keycloak itself makes all but the forged one. */
record WrongTokens(Parvis parvis, String username) {

    private static final String BRIEF = "separation-brief";
    private static final String ELSEWHERE = "separation-elsewhere";

    /** A good token's words, signed with a key that is not Keycloak's. */
    String forged() {
        String good = parvis.tokenOf(username);
        String words = good.substring(0, good.lastIndexOf('.'));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(
                    KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
            signature.update(words.getBytes(StandardCharsets.US_ASCII));
            return words + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of another realm of the same Keycloak. */
    String ofAnotherIssuer() {
        return new Tokens(parvis.keycloak().resolve("/realms/master/protocol/openid-connect/token"))
                .ofPerson("admin-cli", Addresses.KEYCLOAK_ADMIN, Addresses.KEYCLOAK_ADMIN)
                .orElseThrow();
    }

    /** For a client that is none of the services. */
    String forAnotherAudience() {
        add(
                ELSEWHERE,
                Map.of(
                        "defaultClientScopes",
                        List.of("basic"),
                        "protocolMappers",
                        List.of(Map.of(
                                "name",
                                "audience",
                                "protocol",
                                "openid-connect",
                                "protocolMapper",
                                "oidc-audience-mapper",
                                "config",
                                Map.of("included.client.audience", "parvis-gateway", "access.token.claim", "true")))));
        return of(ELSEWHERE);
    }

    /** It was good for a second, and the moment that clocks may differ. */
    String expired() {
        add(
                BRIEF,
                Map.of(
                        "defaultClientScopes",
                        List.of("basic", "parvis-services"),
                        "attributes",
                        Map.of("access.token.lifespan", "1")));
        String token = of(BRIEF);
        assertThat(status(token)).isEqualTo(200);
        await("the token to expire").atMost(Duration.ofMinutes(1)).until(() -> status(token) == 401);
        return token;
    }

    /** Says who logged in, and opens nothing. */
    String ofIdentity() {
        return parvis.tokens().identityOf(username, parvis.demoPassword());
    }

    private int status(String token) {
        return parvis.at("identity-service", token).get("/api/portal/me").status();
    }

    private String of(String client) {
        return parvis.tokens().ofPerson(client, username, parvis.demoPassword()).orElseThrow();
    }

    private void add(String client, Map<String, Object> settings) {
        Map<String, Object> representation = new HashMap<>(settings);
        representation.put("clientId", client);
        representation.put("publicClient", true);
        representation.put("standardFlowEnabled", false);
        representation.put("directAccessGrantsEnabled", true);
        representation.put("fullScopeAllowed", false);
        Answer added = new Program(parvis.keycloak(), this::ofAnotherIssuer)
                .post("/admin/realms/parvis/clients", representation);
        assertThat(added.status()).as(added.body()).isIn(201, 409);
    }
}
