package io.parvis.gateway.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

import io.parvis.gateway.Addresses;
import io.parvis.gateway.limits.BodyLimitFilter;
import io.parvis.gateway.limits.CapacityFilter;
import io.parvis.gateway.limits.DoorFilter;
import io.parvis.gateway.limits.RateLimitFilter;
import io.parvis.gateway.problem.RefusalFilter;
import io.parvis.gateway.signin.BrowserLogin;
import io.parvis.starter.instances.Instances;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.SecurityProblems;
import io.parvis.starter.security.AccessTokens;

/**
 * Two ways in. A request with an {@code Authorization} header is a program's: its token counts and cookies don't. Any
 * other is a browser's: its sign-in counts, if it has one. Neither way can be used to strengthen the other.
 */
@Configuration(proxyBeanMethods = false)
class Chains {

    private final Addresses addresses;
    private final Instances instances;
    private final SecurityProblems problems;
    private final MetricsAccess metrics;
    private final RefusalFilter refusals;
    private final CapacityFilter capacity;
    private final BodyLimitFilter bodyLimit;
    private final DoorFilter door;
    private final RateLimitFilter rateLimit;

    Chains(
            Addresses addresses,
            Instances instances,
            SecurityProblems problems,
            MetricsAccess metrics,
            RefusalFilter refusals,
            CapacityFilter capacity,
            BodyLimitFilter bodyLimit,
            DoorFilter door,
            RateLimitFilter rateLimit) {
        this.addresses = addresses;
        this.instances = instances;
        this.problems = problems;
        this.metrics = metrics;
        this.refusals = refusals;
        this.capacity = capacity;
        this.bodyLimit = bodyLimit;
        this.door = door;
        this.rateLimit = rateLimit;
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, JWKSource<SecurityContext> keycloakKeys) {
        return shared(http)
                .securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(AccessTokens.decoder(
                                keycloakKeys, addresses.keycloak().issuer(), instances.services())))
                        .authenticationEntryPoint(problems))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(HttpSecurity http, BrowserLogin login) {
        shared(http).csrf(csrf -> guardSignIns(csrf, login));
        login.configure(http);
        return http.build();
    }

    private HttpSecurity shared(HttpSecurity http) {
        return http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/api/public/**", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .requestMatchers("/actuator/**")
                        .access(metrics)
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(accessDenied()))
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(refusals, HeaderWriterFilter.class)
                .addFilterAfter(capacity, RefusalFilter.class)
                .addFilterAfter(bodyLimit, CapacityFilter.class)
                .addFilterAfter(door, BodyLimitFilter.class)
                .addFilterBefore(rateLimit, AuthorizationFilter.class);
    }

    /**
     * A change needs the proof that one of our pages made it if the browser brings a sign-in along, because only then
     * could another site borrow its authority. Without one there is nothing to borrow: a program sets an invitation's
     * password with the invitation's own secret.
     */
    private void guardSignIns(CsrfConfigurer<HttpSecurity> csrf, BrowserLogin login) {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie ->
                cookie.secure(addresses.secureCookies()).sameSite("Lax").path("/"));
        csrf.spa()
                .csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(new CsrfProof())
                .requireCsrfProtectionMatcher(request -> isChange(request) && login.bringsSignIn(request));
    }

    private static boolean isChange(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request);
    }

    private AccessDeniedHandler accessDenied() {
        return (request, response, cause) -> {
            if (cause instanceof CsrfException) {
                throw new Refused(CsrfRefusal.CSRF_TOKEN_MISSING);
            }
            problems.handle(request, response, cause);
        };
    }
}
