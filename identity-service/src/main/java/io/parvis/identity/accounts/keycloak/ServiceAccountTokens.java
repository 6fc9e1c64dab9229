package io.parvis.identity.accounts.keycloak;

import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** Access tokens that this service gets for itself, whoever it works for at the moment (RFC 6749, section 4.4). */
final class ServiceAccountTokens {

    private static final String REGISTRATION = "keycloak-admin";
    private static final Authentication SELF =
            new AnonymousAuthenticationToken(REGISTRATION, REGISTRATION, AuthorityUtils.createAuthorityList("SELF"));

    private ServiceAccountTokens() {}

    /** Puts a token on each request; a token that Keycloak refuses is forgotten. */
    static ClientHttpRequestInterceptor interceptor(ClientRegistration.Builder account, RestClient.Builder http) {
        ClientRegistrationRepository accounts = new InMemoryClientRegistrationRepository(account.build());
        OAuth2AuthorizedClientService tokens = new InMemoryOAuth2AuthorizedClientService(accounts);
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(accounts, tokens);
        manager.setAuthorizedClientProvider(provider(http));
        var interceptor = new OAuth2ClientHttpRequestInterceptor(manager);
        interceptor.setClientRegistrationIdResolver(_ -> REGISTRATION);
        interceptor.setPrincipalResolver(_ -> SELF);
        interceptor.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
        return interceptor;
    }

    static ClientRegistration.Builder account(String clientId, String secret, String tokenUri) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientId(clientId)
                .clientSecret(secret)
                .tokenUri(tokenUri);
    }

    private static OAuth2AuthorizedClientProvider provider(RestClient.Builder http) {
        var responses = new RestClientClientCredentialsTokenResponseClient();
        responses.setRestClient(http.configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials(credentials -> credentials.accessTokenResponseClient(responses))
                .build();
    }
}
