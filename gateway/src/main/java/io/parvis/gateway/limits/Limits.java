package io.parvis.gateway.limits;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the limits filters of the security chains, not of the container. */
@Configuration(proxyBeanMethods = false)
class Limits {

    @Bean
    CapacityFilter capacityFilter(Bulkheads bulkheads) {
        return new CapacityFilter(bulkheads);
    }

    @Bean
    RateLimitFilter rateLimitFilter(Allowances allowances, Bulkheads bulkheads) {
        return new RateLimitFilter(allowances, bulkheads);
    }

    @Bean
    DoorFilter doorFilter(Allowances allowances, Bulkheads bulkheads) {
        return new DoorFilter(allowances, bulkheads);
    }

    @Bean
    BodyLimitFilter bodyLimitFilter(BodyLimits limits) {
        return new BodyLimitFilter(limits);
    }

    @Bean
    FilterRegistrationBean<CapacityFilter> capacityOnlyInChains(CapacityFilter filter) {
        return onlyInChains(filter);
    }

    @Bean
    FilterRegistrationBean<RateLimitFilter> rateLimitOnlyInChains(RateLimitFilter filter) {
        return onlyInChains(filter);
    }

    @Bean
    FilterRegistrationBean<DoorFilter> doorOnlyInChains(DoorFilter filter) {
        return onlyInChains(filter);
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitOnlyInChains(BodyLimitFilter filter) {
        return onlyInChains(filter);
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> onlyInChains(F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
