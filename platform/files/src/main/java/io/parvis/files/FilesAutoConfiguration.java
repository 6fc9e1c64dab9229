package io.parvis.files;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** What a service does with files. */
@AutoConfiguration(
        afterName = {
            "io.parvis.files.persistence.FilePersistenceAutoConfiguration",
            "io.parvis.files.clamav.ClamAvAutoConfiguration"
        })
@ConditionalOnBean(Contents.class)
@EnableConfigurationProperties(FilesProperties.class)
public final class FilesAutoConfiguration {

    @Bean
    AddingFiles addingFiles(
            StoredFiles files,
            Folders folders,
            Contents contents,
            TypeDetector detector,
            FilesProperties properties,
            Clock clock) {
        FileRules rules = FileRules.of(properties, detector);
        return new AddingFiles(files, folders, contents, new ReceivingContent(contents, rules, clock), rules, clock);
    }

    @Bean
    ChangingFiles changingFiles(StoredFiles files, Folders folders, Contents contents, Clock clock) {
        return new ChangingFiles(files, folders, contents, clock);
    }

    @Bean
    KeepingFolders keepingFolders(Folders folders, StoredFiles files, Clock clock) {
        return new KeepingFolders(folders, files, clock);
    }

    @Bean
    ReadingFiles readingFiles(StoredFiles files, Folders folders, Contents contents, ObjectProvider<Scanner> scanner) {
        return new ReadingFiles(files, folders, contents, scanner.getIfAvailable() != null);
    }

    @Bean
    ZippingFiles zippingFiles(StoredFiles files, Folders folders, Contents contents, ObjectProvider<Scanner> scanner) {
        return new ZippingFiles(files, folders, contents, scanner.getIfAvailable() != null);
    }

    @Bean
    SweepingContent sweepingContent(
            Contents contents,
            StoredFiles files,
            ObjectProvider<AbandonedFiles> abandoned,
            FilesProperties properties,
            Clock clock) {
        return new SweepingContent(contents, files, abandoned.orderedStream().toList(), clock, properties.looseKept());
    }

    @Bean
    @ConditionalOnBean(Scanner.class)
    ScanningContent scanningContent(Contents contents, Scanner scanner, FilesProperties properties, Clock clock) {
        return new ScanningContent(contents, scanner, clock, properties.scanClaim());
    }
}
