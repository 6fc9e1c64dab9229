package io.parvis.notes.files;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

import io.parvis.files.Folders;
import io.parvis.files.StoredFiles;
import io.parvis.notes.NoteFiles;

/** Notes name the files that the service keeps. */
@AutoConfiguration(afterName = "io.parvis.files.persistence.FilePersistenceAutoConfiguration")
@ConditionalOnBean({StoredFiles.class, Folders.class})
public final class NoteFilesAutoConfiguration {

    @Bean
    NoteFiles noteFiles(StoredFiles files, Folders folders) {
        return new KeptFiles(files, folders);
    }
}
