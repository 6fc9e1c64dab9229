package io.parvis.gateway.pages;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The documents of published events for everyone: {@code /docs/asyncapi.json}, and {@code /docs/schemas/<type>.json}, which an event's
 * {@code dataschema} leads to. The build puts the committed files into the class path.
 */
@Configuration(proxyBeanMethods = false)
class EventDocuments implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/**")
                .addResourceLocations("classpath:/docs/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }
}
