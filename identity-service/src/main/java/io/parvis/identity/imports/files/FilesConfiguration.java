package io.parvis.identity.imports.files;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.identity.imports.Tables;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileProperties.class)
class FilesConfiguration {

    @Bean
    Tables tables(FileProperties properties) {
        return new UploadedTables(properties.maxUnpacked().toBytes());
    }
}
