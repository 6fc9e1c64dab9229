package io.parvis.identity.imports.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.identity.imports.Tables;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileProperties.class)
class FilesConfiguration {

    /** Far longer than a workbook is written, so that those of another process on the same machine stay. */
    private static final Duration LEFT = Duration.ofHours(1);

    @Bean
    WorkbookFiles workbookFiles() {
        return new WorkbookFiles(Path.of(System.getProperty("java.io.tmpdir")));
    }

    @Bean
    Tables tables(WorkbookFiles files, FileProperties properties) {
        return new UploadedTables(files, properties.maxUnpacked().toBytes());
    }

    @Bean
    ApplicationRunner deletingLeftWorkbooks(WorkbookFiles files, Clock clock) {
        return _ -> files.deleteLeft(clock.instant().minus(LEFT));
    }
}
