package io.parvis.starter.security;

import java.net.MalformedURLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import io.parvis.starter.problem.ProblemAutoConfiguration;
import io.parvis.starter.problem.SecurityProblems;

/**
 * Who may call a service: bearer tokens only, no session, and nothing is open that is not named here. Off in the gateway
 * ({@code parvis.resource-server.enabled=false}), which is a client with chains of its own.
 */
@AutoConfiguration(
        after = ProblemAutoConfiguration.class,
        before = {
            OAuth2ResourceServerAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty(name = "parvis.resource-server.enabled", matchIfMissing = true)
@EnableConfigurationProperties({KeycloakProperties.class, CallerProperties.class})
public final class SecurityAutoConfiguration {

    private static final RequestMatcher OPEN =
            anyOf("/api/public/**", "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs", "/v3/api-docs.yaml");

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(KeycloakProperties keycloak, Environment environment) throws MalformedURLException {
        String audience = environment.getRequiredProperty("spring.application.name");
        return AccessTokens.decoder(new TokenKeys(keycloak.keys()), keycloak.issuer(), Set.of(audience));
    }

    @Bean
    CallerLookup callerLookup(CallerProperties properties, CallerDirectory directory) {
        return new CallerLookup(properties, directory);
    }

    @Bean
    SecurityFilterChain serviceChain(HttpSecurity http, CallerLookup callers, SecurityProblems problems) {
        return http.authorizeHttpRequests(SecurityAutoConfiguration::rules)
                .oauth2ResourceServer(server -> server.bearerTokenResolver(tokens())
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(callers))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityAutoConfiguration::headers)
                .build();
    }

    @Bean
    WebMvcConfigurer callerArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }

    /** What is open stays open to whoever brings a token that does not count any more. */
    private static BearerTokenResolver tokens() {
        BearerTokenResolver tokens = new DefaultBearerTokenResolver();
        return request -> OPEN.matches(request) ? null : tokens.resolve(request);
    }

    private static RequestMatcher anyOf(String... patterns) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Stream.of(patterns).<RequestMatcher>map(paths::matcher).toList());
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers("/api/portal/**")
                .access(new SurfaceRule("portal"))
                .requestMatchers("/api/main/**")
                .access(new SurfaceRule("main"))
                .requestMatchers("/internal/operations/**", "/actuator/mappings")
                .access(new SurfaceRule("operations"))
                .requestMatchers("/internal/**")
                .access(new SurfaceRule("internal"))
                .anyRequest()
                .denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }
}
