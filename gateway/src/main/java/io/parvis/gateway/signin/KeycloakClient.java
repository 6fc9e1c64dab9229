package io.parvis.gateway.signin;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import com.mongodb.client.MongoDatabase;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;

import io.parvis.gateway.Addresses;
import io.parvis.starter.security.KeycloakProperties;

/** The gateway as a confidential client of Keycloak: every address is configured, so that it starts with Keycloak down. */
@Configuration(proxyBeanMethods = false)
class KeycloakClient {

    static final String ID = "parvis-gateway";
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(5);

    @Bean
    ClientRegistration keycloak(Addresses addresses, SignInSettings settings) {
        KeycloakProperties keycloak = addresses.keycloak();
        return ClientRegistration.withRegistrationId("keycloak")
                .clientId(ID)
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .redirectUri(addresses.publicUrl() + "/login/oauth2/code/keycloak")
                .issuerUri(keycloak.issuer())
                .authorizationUri(addresses.loginEndpoint("auth"))
                .tokenUri(keycloak.tokens().toString())
                .jwkSetUri(keycloak.keys().toString())
                .userNameAttributeName("sub")
                .build();
    }

    @Bean
    ClientRegistrationRepository keycloakClients(ClientRegistration keycloak) {
        return new InMemoryClientRegistrationRepository(Map.of(keycloak.getRegistrationId(), keycloak));
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
        RestClientAuthorizationCodeTokenResponseClient exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(tokenClient());
        return exchange;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokenRefresh() {
        RestClientRefreshTokenTokenResponseClient refresh = new RestClientRefreshTokenTokenResponseClient();
        refresh.setRestClient(tokenClient());
        return refresh;
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(JWKSource<SecurityContext> keycloakKeys) {
        return client -> {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keycloakKeys)
                    .jwsAlgorithm(SignatureAlgorithm.RS256)
                    .build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
            return decoder;
        };
    }

    @Bean
    BrowserCookie signInCookie(Addresses addresses) {
        return new BrowserCookie("parvis-session", addresses);
    }

    @Bean
    BrowserCookie loginCookie(Addresses addresses) {
        return new BrowserCookie("parvis-login", addresses);
    }

    @Bean
    MongoDatabase gatewayDatabase(MongoDatabaseFactory databases) {
        return databases.getMongoDatabase();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    private static RestClient tokenClient() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build());
        requests.setReadTimeout(READ_TIMEOUT);
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
