package io.parvis.notification.mails.stationery;

import java.nio.charset.StandardCharsets;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

import io.parvis.notification.mails.Portal;
import io.parvis.notification.mails.Stationery;

/** Prints the stationery. */
@Configuration(proxyBeanMethods = false)
class StationeryConfiguration {

    @Bean
    Portal portal(PortalSettings settings) {
        return settings.portal();
    }

    @Bean
    Stationery stationery(Portal portal) {
        return stationeryOf(portal);
    }

    static Stationery stationeryOf(Portal portal) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(templates("*.html", TemplateMode.HTML));
        engine.addTemplateResolver(templates("*.txt", TemplateMode.TEXT));
        return new ThymeleafStationery(engine, new Composer(texts(), portal));
    }

    private static ITemplateResolver templates(String pattern, TemplateMode mode) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("mails/");
        templates.getResolvablePatternSpec().addPattern(pattern);
        templates.setTemplateMode(mode);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return templates;
    }

    private static MessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("mails.texts");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
