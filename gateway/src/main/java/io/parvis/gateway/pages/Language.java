package io.parvis.gateway.pages;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

import io.parvis.gateway.Addresses;

/** The language that a person has chosen with {@code ?lang=fr}, else the browser's, else English. */
@Configuration(proxyBeanMethods = false)
class Language implements WebMvcConfigurer {

    private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.FRENCH);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor choice = new LocaleChangeInterceptor();
        choice.setParamName("lang");
        choice.setHttpMethods("GET");
        choice.setIgnoreInvalidLocale(true);
        registry.addInterceptor(choice);
    }

    @Bean
    LocaleResolver localeResolver(Addresses addresses) {
        AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();
        browser.setSupportedLocales(KNOWN);
        browser.setDefaultLocale(Locale.ENGLISH);
        CookieLocaleResolver chosen = new KnownLanguages();
        chosen.setCookieSecure(addresses.secureCookies());
        chosen.setCookieHttpOnly(true);
        chosen.setCookieSameSite("Lax");
        chosen.setCookieMaxAge(Duration.ofDays(365));
        chosen.setDefaultLocaleFunction(browser::resolveLocale);
        return chosen;
    }

    /** Neither a cookie nor a parameter can choose a language that no text is written in. */
    private static final class KnownLanguages extends CookieLocaleResolver {

        KnownLanguages() {
            super("parvis-language");
            setRejectInvalidCookies(false);
        }

        @Override
        public void setLocale(
                HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
            if (language != null && KNOWN.contains(language)) {
                super.setLocale(request, response, language);
            }
        }

        @Override
        protected @Nullable Locale parseLocaleValue(String value) {
            return KNOWN.stream()
                    .filter(language -> language.getLanguage().equals(value))
                    .findFirst()
                    .orElse(null);
        }
    }
}
