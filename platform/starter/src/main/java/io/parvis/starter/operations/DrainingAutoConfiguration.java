package io.parvis.starter.operations;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Leaving without a failed request. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(DrainingProperties.class)
public final class DrainingAutoConfiguration {

    @Bean
    Draining draining(DrainingProperties properties) {
        return new Draining(properties.draining());
    }

    @Bean
    FilterRegistrationBean<LeaveTaking> leaveTaking(Draining draining) {
        var registration = new FilterRegistrationBean<>(new LeaveTaking(draining));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
