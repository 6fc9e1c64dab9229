package io.parvis.directory.web;

import java.util.List;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

import io.parvis.directory.People;
import io.parvis.directory.References;

/** Tells how often people are named, where a service names any. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(References.class)
class ReferencesAutoConfiguration {

    @Bean
    ReferencesController referencesController(List<References> references, People people) {
        return new ReferencesController(references, people);
    }
}
