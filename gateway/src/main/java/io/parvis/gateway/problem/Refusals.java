package io.parvis.gateway.problem;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the filter of refusals one of the security chains', not of the container. */
@Configuration(proxyBeanMethods = false)
class Refusals {

    @Bean
    RefusalFilter refusalFilter(RefusalAnswers answers) {
        return new RefusalFilter(answers);
    }

    @Bean
    FilterRegistrationBean<RefusalFilter> refusalsOnlyInChains(RefusalFilter filter) {
        FilterRegistrationBean<RefusalFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
