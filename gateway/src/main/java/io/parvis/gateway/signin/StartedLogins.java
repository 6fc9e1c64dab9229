package io.parvis.gateway.signin;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;

/**
 * Logins on their way through Keycloak, each bound to the browser that started it and good for one return. Several may
 * be under way in one browser, and they may return to another replica.
 */
@Component
class StartedLogins implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String RETURN_TO = "return_to";

    private final MongoCollection<Document> documents;
    private final BrowserCookie loginCookie;
    private final ClientRegistration client;
    private final SignInSettings settings;
    private final Clock clock;

    StartedLogins(
            MongoDatabase gatewayDatabase,
            BrowserCookie loginCookie,
            ClientRegistration client,
            SignInSettings settings,
            Clock clock) {
        this.documents = gatewayDatabase.getCollection("startedLogins");
        this.loginCookie = loginCookie;
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest login, HttpServletRequest request, HttpServletResponse response) {
        if (login == null) {
            return;
        }
        String browser = loginCookie.read(request).orElseGet(Secrets::create);
        loginCookie.write(browser, response);
        documents.insertOne(new Document("_id", Secrets.name(Objects.requireNonNull(login.getState())))
                .append("browser", Secrets.name(browser))
                .append("nonce", login.<String>getAttribute(OidcParameterNames.NONCE))
                .append("verifier", login.<String>getAttribute(PkceParameterNames.CODE_VERIFIER))
                .append("returnTo", login.<String>getAttribute(RETURN_TO))
                .append("expiresAt", Date.from(clock.instant().plus(settings.loginTimeout()))));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        String browser = loginCookie.read(request).orElse(null);
        if (state == null || browser == null) {
            return null;
        }
        Document login = documents.findOneAndDelete(
                Filters.and(Filters.eq(Secrets.name(state)), Filters.eq("browser", Secrets.name(browser))));
        if (login == null || login.getDate("expiresAt").toInstant().isBefore(clock.instant())) {
            return null;
        }
        PassingLogin.setReturnTo(new ReturnTo(login.getString("returnTo")), request);
        return restored(login, state);
    }

    void sweep() {
        documents.createIndex(Indexes.ascending("expiresAt"));
        documents.deleteMany(Filters.lte("expiresAt", Date.from(clock.instant())));
    }

    private OAuth2AuthorizationRequest restored(Document login, String state) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(state)
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, client.getRegistrationId(),
                        OidcParameterNames.NONCE, login.getString("nonce"),
                        PkceParameterNames.CODE_VERIFIER, login.getString("verifier")))
                .build();
    }
}
