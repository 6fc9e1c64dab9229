package io.parvis.files.handover;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

import io.parvis.files.AddingFiles;
import io.parvis.files.FilesAutoConfiguration;
import io.parvis.starter.consumer.ContentReader;

/** Taking files over, for a service that reads what others keep. */
@AutoConfiguration(
        after = FilesAutoConfiguration.class,
        afterName = "io.parvis.starter.consumer.ContentAutoConfiguration")
@ConditionalOnBean({AddingFiles.class, ContentReader.class})
public final class HandoverAutoConfiguration {

    @Bean
    TakingFilesOver takingFilesOver(ContentReader contents, AddingFiles adding) {
        return new TakingFilesOver(contents, adding);
    }
}
