package io.parvis.files;

import java.time.Clock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Files without their database, for slices of the web; the slice brings the clock. */
@TestConfiguration(proxyBeanMethods = false)
public class FilesInMemory {

    @Bean
    FilingCabinet filingCabinet(Clock clock) {
        return new FilingCabinet(clock);
    }

    @Bean
    FilesProperties filesProperties() {
        return FilingCabinet.PROPERTIES;
    }

    @Bean
    AddingFiles addingFiles(FilingCabinet cabinet) {
        return cabinet.adding;
    }

    @Bean
    ChangingFiles changingFiles(FilingCabinet cabinet) {
        return cabinet.changing;
    }

    @Bean
    KeepingFolders keepingFolders(FilingCabinet cabinet) {
        return cabinet.keeping;
    }

    @Bean
    ReadingFiles readingFiles(FilingCabinet cabinet) {
        return cabinet.reading;
    }

    @Bean
    ZippingFiles zippingFiles(FilingCabinet cabinet) {
        return cabinet.zipping;
    }
}
