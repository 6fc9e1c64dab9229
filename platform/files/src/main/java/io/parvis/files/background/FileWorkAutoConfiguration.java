package io.parvis.files.background;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

import io.parvis.files.FilesAutoConfiguration;
import io.parvis.files.FilesProperties;
import io.parvis.files.ScanningContent;
import io.parvis.files.SweepingContent;

/** The work on files that nobody waits for. Every replica does it. */
@AutoConfiguration(after = FilesAutoConfiguration.class)
public final class FileWorkAutoConfiguration {

    @Bean
    @ConditionalOnBean(SweepingContent.class)
    Repeating contentSweep(SweepingContent sweeping, FilesProperties properties) {
        return new Repeating("content-sweep", properties.sweepPause(), () -> {
            sweeping.sweep();
            return false;
        });
    }

    @Bean
    @ConditionalOnBean(ScanningContent.class)
    Repeating contentScan(ScanningContent scanning, FilesProperties properties) {
        return new Repeating("content-scan", properties.scanPause(), scanning::scanNext);
    }
}
