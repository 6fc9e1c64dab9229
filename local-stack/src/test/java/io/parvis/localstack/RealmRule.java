package io.parvis.localstack;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must never slip into the realm, whoever edits it. What is not said counts as allowed. */
enum RealmRule {
    WHOEVER_LOGS_IN_PROVES_IT_BY_PKCE {
        @Override
        Stream<String> broken(JsonNode realm) {
            return loggingIn(realm)
                    .filter(client ->
                            !attribute(client, "pkce.code.challenge.method").equals("S256"))
                    .map(RealmRule::id);
        }
    },
    BROWSERS_LOG_IN_FOR_THE_GATEWAY_ONLY {
        @Override
        Stream<String> broken(JsonNode realm) {
            List<String> confidential = loggingIn(realm)
                    .filter(client -> !client.path("publicClient").asBoolean(true))
                    .map(RealmRule::id)
                    .toList();
            return Stream.concat(
                    wrong("no gateway", confidential.contains(GATEWAY)),
                    loggingIn(realm).map(RealmRule::id).filter(client -> !client.equals(GATEWAY)));
        }
    },
    REDIRECTS_ARE_EXACT {
        private static final Pattern EXACT = Pattern.compile("\\$\\{PARVIS_PUBLIC_URL}/[a-z0-9/]*");

        @Override
        Stream<String> broken(JsonNode realm) {
            return clients(realm)
                    .flatMap(client -> Stream.concat(texts(client.path("redirectUris")), afterLogOut(client)))
                    .filter(address -> !EXACT.matcher(address).matches());
        }

        private Stream<String> afterLogOut(JsonNode client) {
            return Stream.of(attribute(client, "post.logout.redirect.uris").split("##", -1))
                    .filter(address -> !address.isEmpty());
        }
    },
    NO_WEB_PAGE_OF_OTHERS_CALLS_KEYCLOAK {
        @Override
        Stream<String> broken(JsonNode realm) {
            return clients(realm).flatMap(client -> texts(client.path("webOrigins")));
        }
    },
    THERE_IS_NO_IMPLICIT_FLOW {
        @Override
        Stream<String> broken(JsonNode realm) {
            return clients(realm)
                    .filter(client -> client.path("implicitFlowEnabled").asBoolean(true))
                    .map(RealmRule::id);
        }
    },
    PASSWORDS_ARE_FOR_KEYCLOAK_AND_THE_LOCAL_COMMAND {
        @Override
        Stream<String> broken(JsonNode realm) {
            return clients(realm)
                    .filter(client -> client.path("directAccessGrantsEnabled").asBoolean(true))
                    .filter(client -> !id(client).equals("parvis-cli")
                            || !client.path("enabled").asString().equals("${PARVIS_CLI_ENABLED:false}"))
                    .map(RealmRule::id);
        }
    },
    GUESSING_IS_SLOWED_DOWN {
        @Override
        Stream<String> broken(JsonNode realm) {
            return Stream.of(
                            wrong(
                                    "bruteForceProtected",
                                    realm.path("bruteForceProtected").asBoolean(false)),
                            wrong("failureFactor", isWithin(realm.path("failureFactor"), 1, 10)),
                            wrong("waitIncrementSeconds", isWithin(realm.path("waitIncrementSeconds"), 30, 900)))
                    .flatMap(each -> each);
        }
    },
    ACCESS_TOKENS_LIVE_FIVE_MINUTES_AT_MOST {
        @Override
        Stream<String> broken(JsonNode realm) {
            return Stream.concat(
                    wrong("accessTokenLifespan", isWithin(realm.path("accessTokenLifespan"), 1, 300)),
                    clients(realm)
                            .filter(client ->
                                    !attribute(client, "access.token.lifespan").isEmpty())
                            .map(RealmRule::id));
        }
    },
    TOKENS_ARE_SIGNED_WITH_RS256 {
        @Override
        Stream<String> broken(JsonNode realm) {
            return Stream.concat(
                    wrong(
                            "realm",
                            realm.path("defaultSignatureAlgorithm").asString("").equals("RS256")),
                    clients(realm)
                            .filter(client -> Stream.of("access.token", "id.token")
                                    .map(token -> attribute(client, token + ".signed.response.alg"))
                                    .anyMatch(algorithm -> !Set.of("", "RS256").contains(algorithm)))
                            .map(RealmRule::id));
        }
    },
    /** Two gateways may refresh with the same token, and must not be taken for a thief and a victim. */
    A_REFRESH_TOKEN_MAY_BE_USED_TWICE {
        @Override
        Stream<String> broken(JsonNode realm) {
            return wrong("revokeRefreshToken", !realm.path("revokeRefreshToken").asBoolean(true));
        }
    },
    THE_GATEWAY_HEARS_OF_SESSIONS_THAT_END {
        private static final Pattern WITHIN = Pattern.compile("\\$\\{PARVIS_GATEWAY_URL}/logout/[a-z/-]+");

        @Override
        Stream<String> broken(JsonNode realm) {
            return loggingIn(realm)
                    .filter(client -> !WITHIN.matcher(attribute(client, "backchannel.logout.url"))
                                    .matches()
                            || !attribute(client, "backchannel.logout.session.required")
                                    .equals("true")
                            || client.path("frontchannelLogout").asBoolean(true))
                    .map(RealmRule::id);
        }
    },
    PASSWORDS_FOLLOW_A_POLICY {
        private static final Pattern POLICY = Pattern.compile("length\\([1-9]\\d\\).* and notUsername.*");

        @Override
        Stream<String> broken(JsonNode realm) {
            String policy = realm.path("passwordPolicy").asString("");
            return wrong(policy, POLICY.matcher(policy).matches());
        }
    },
    NOBODY_REGISTERS_OR_CHANGES_AN_ACCOUNT_IN_KEYCLOAK {
        private static final List<String> PERMISSIONS = List.of(
                "registrationAllowed",
                "registrationEmailAsUsername",
                "loginWithEmailAllowed",
                "duplicateEmailsAllowed",
                "editUsernameAllowed",
                "resetPasswordAllowed");

        @Override
        Stream<String> broken(JsonNode realm) {
            return PERMISSIONS.stream()
                    .filter(permission -> realm.path(permission).asBoolean(true));
        }
    },
    WHAT_PARVIS_SAYS_OF_A_PERSON_IS_EDITED_THERE_ONLY {
        private static final List<String> SAID =
                List.of("username", "email", "firstName", "lastName", "parvisPersonId", "locale");

        @Override
        Stream<String> broken(JsonNode realm) {
            String profile = realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                    .path("kc.user.profile.config")
                    .path(0)
                    .asString("{}");
            List<String> ours = new JsonMapper()
                    .readTree(profile)
                    .path("attributes")
                    .valueStream()
                    .filter(attribute -> texts(attribute.path("permissions").path("edit"))
                            .toList()
                            .equals(List.of("admin")))
                    .map(attribute -> attribute.path("name").asString(""))
                    .toList();
            return SAID.stream().filter(name -> !ours.contains(name));
        }
    },
    NOTHING_FROM_OUTSIDE_COMES_WITHOUT_TLS {
        @Override
        Stream<String> broken(JsonNode realm) {
            String required = realm.path("sslRequired").asString("");
            return wrong(required, Set.of("external", "all").contains(required));
        }
    };

    private static final String GATEWAY = "parvis-gateway";

    /** What breaks the rule; nothing where it is kept. */
    abstract Stream<String> broken(JsonNode realm);

    private static Stream<JsonNode> clients(JsonNode realm) {
        return realm.path("clients").valueStream();
    }

    private static Stream<JsonNode> loggingIn(JsonNode realm) {
        return clients(realm)
                .filter(client -> client.path("standardFlowEnabled").asBoolean(true));
    }

    private static String id(JsonNode client) {
        return client.path("clientId").asString("");
    }

    private static String attribute(JsonNode client, String name) {
        return client.path("attributes").path(name).asString("");
    }

    private static Stream<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }

    private static boolean isWithin(JsonNode number, int least, int most) {
        int value = number.asInt(-1);
        return least <= value && value <= most;
    }

    private static Stream<String> wrong(String what, boolean right) {
        return right ? Stream.empty() : Stream.of(what);
    }
}
