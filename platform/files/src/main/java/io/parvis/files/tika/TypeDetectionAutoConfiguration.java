package io.parvis.files.tika;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

import io.parvis.files.TypeDetector;

/** The detector of types. */
@AutoConfiguration
public final class TypeDetectionAutoConfiguration {

    @Bean
    TypeDetector typeDetector() {
        return new TikaTypes();
    }
}
