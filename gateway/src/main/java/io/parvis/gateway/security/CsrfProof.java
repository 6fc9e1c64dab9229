package io.parvis.gateway.security;

import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Takes the proof that one of our pages made a change from a header, which no form of another site can set. Logging out
 * is a form of our own, which works without a script and brings its proof as a field. What a browser says to come from
 * another site or a sibling host (Fetch Metadata, {@code Sec-Fetch-Site}) has no proof, whatever it brings along.
 */
final class CsrfProof implements CsrfTokenRequestHandler {

    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private final CsrfTokenRequestAttributeHandler scripts = new CsrfTokenRequestAttributeHandler();
    private final XorCsrfTokenRequestAttributeHandler forms = new XorCsrfTokenRequestAttributeHandler();

    /** The token is looked up in any case, so that its cookie is there before the first change. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        forms.handle(request, response, token);
        CsrfToken _ = token.get();
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        String origin = request.getHeader("Sec-Fetch-Site");
        if (origin != null && ELSEWHERE.contains(origin)) {
            return null;
        }
        String proof = request.getHeader(token.getHeaderName());
        if (proof != null) {
            return scripts.resolveCsrfTokenValue(request, token);
        }
        return request.getRequestURI().equals("/logout") ? forms.resolveCsrfTokenValue(request, token) : null;
    }
}
