package io.parvis.starter.problem;

import java.util.List;
import java.util.Optional;

import com.mongodb.MongoException;
import io.micrometer.tracing.Tracer;
import org.apache.catalina.startup.Tomcat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Problem details for everything that a service or the gateway refuses. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class ProblemAutoConfiguration {

    /** Right behind the filter that opens the request's trace. */
    private static final int FILTER_ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    @ConditionalOnMissingBean(name = "localeResolver")
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(ProblemTexts.LANGUAGES);
        resolver.setDefaultLocale(ProblemTexts.LANGUAGES.getFirst());
        return resolver;
    }

    @Bean
    Problems problems(LocaleResolver localeResolver, ObjectProvider<Tracer> tracer, JsonMapper json) {
        return new Problems(ProblemTexts.load(), localeResolver, () -> traceId(tracer.getIfAvailable()), json);
    }

    @Bean
    SecurityProblems securityProblems(Problems problems) {
        return new SecurityProblems(problems);
    }

    @Bean
    Failures failures(List<FailureSource> sources) {
        return new Failures(sources);
    }

    @Bean
    FailureSource ownFailures() {
        return new OwnFailures();
    }

    @Bean
    FailureSource securityFailures() {
        return new SecurityFailures();
    }

    @Bean
    FailureSource webFailures() {
        return new WebFailures();
    }

    @Bean
    ProblemAdvice problemAdvice(Failures failures, Problems problems) {
        return new ProblemAdvice(failures, problems);
    }

    @Bean
    ProblemErrorController problemErrorController(Problems problems) {
        return new ProblemErrorController(problems);
    }

    @Bean
    FilterRegistrationBean<ProblemFilter> problemFilter(Failures failures, Problems problems) {
        var registration = new FilterRegistrationBean<>(new ProblemFilter(failures, problems));
        registration.setOrder(FILTER_ORDER);
        return registration;
    }

    private static @Nullable String traceId(@Nullable Tracer tracer) {
        return Optional.ofNullable(tracer)
                .map(Tracer::currentSpan)
                .map(span -> span.context().traceId())
                .filter(id -> !id.isEmpty())
                .orElse(null);
    }

    /** Where there is a database. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({DataAccessException.class, MongoException.class})
    static class Database {

        @Bean
        FailureSource databaseFailures() {
            return new DatabaseFailures();
        }
    }

    /** Where Tomcat answers before any servlet does. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({Tomcat.class, ConfigurableTomcatWebServerFactory.class})
    static class Container {

        @Bean
        WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemReports(Problems problems) {
            return factory -> factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ProblemReportValve(problems)));
        }
    }
}
