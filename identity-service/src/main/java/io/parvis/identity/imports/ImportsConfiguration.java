package io.parvis.identity.imports;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.directory.Companies;
import io.parvis.directory.People;
import io.parvis.directory.Viewers;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportProperties.class)
class ImportsConfiguration {

    @Bean
    ReceivingImports receivingImports(
            Imports imports, ImportRows rows, Tables tables, Clock clock, ImportProperties properties) {
        return new ReceivingImports(imports, rows, tables, clock, properties.maxRows());
    }

    @Bean
    WorkingImports workingImports(
            Imports imports,
            ImportRows rows,
            Shift shift,
            CheckingRows checking,
            AddingRows adding,
            People people,
            Companies companies,
            Clock clock,
            ImportProperties properties) {
        Viewers viewers = new Viewers(people, companies);
        return new WorkingImports(imports, rows, shift, checking, adding, people, viewers, clock, properties.pace());
    }

    @Bean
    ForgettingImports forgettingImports(Imports imports, ImportRows rows, Clock clock, ImportProperties properties) {
        return new ForgettingImports(imports, rows, clock, properties.kept());
    }
}
