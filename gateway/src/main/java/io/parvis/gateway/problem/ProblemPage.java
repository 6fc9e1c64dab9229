package io.parvis.gateway.problem;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** What a person at a browser sees instead of a problem document; programs, and all of the API, get the document. */
@Component
public class ProblemPage implements HandlerExceptionResolver, Ordered {

    private static final String VIEW = "problem";

    private final ViewResolver views;
    private final LocaleResolver languages;

    ProblemPage(ViewResolver viewResolver, LocaleResolver localeResolver) {
        this.views = viewResolver;
        this.languages = localeResolver;
    }

    boolean isWanted(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith("/api/");
    }

    void write(HttpStatusCode status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        Locale language = languages.resolveLocale(request);
        response.setStatus(status.value());
        response.setLocale(language);
        try {
            View view = views.resolveViewName(VIEW, language);
            if (view != null) {
                view.render(model(status), request, response);
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception cause) {
        return cause instanceof ErrorResponse error && isWanted(request)
                ? new ModelAndView(VIEW, model(error.getStatusCode()), error.getStatusCode())
                : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private static Map<String, ?> model(HttpStatusCode status) {
        String topic = switch (status.value()) {
            case 404 -> "not-found";
            case 429 -> "too-many-requests";
            case 503, 504 -> "unavailable";
            default -> status.is4xxClientError() ? "malformed" : "unexpected";
        };
        return Map.of("status", status.value(), "topic", topic);
    }
}
