package io.parvis.gateway.problem;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.starter.problem.Problems;

/** Makes the filter of refusals one of the security chains', not of the container. */
@Configuration(proxyBeanMethods = false)
class Refusals {

    @Bean
    RefusalFilter refusalFilter(Problems problems, ProblemPage page) {
        return new RefusalFilter(problems, page);
    }

    @Bean
    FilterRegistrationBean<RefusalFilter> refusalsOnlyInChains(RefusalFilter filter) {
        FilterRegistrationBean<RefusalFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
