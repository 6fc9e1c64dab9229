package io.parvis.files.clamav;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

import io.parvis.files.Scanner;

/** The scanner, where there is one. */
@AutoConfiguration
@ConditionalOnProperty("parvis.files.clamav.host")
@EnableConfigurationProperties(ClamAvProperties.class)
public final class ClamAvAutoConfiguration {

    @Bean
    Scanner virusScanner(ClamAvProperties properties) {
        return new ClamAvScanner(properties);
    }
}
