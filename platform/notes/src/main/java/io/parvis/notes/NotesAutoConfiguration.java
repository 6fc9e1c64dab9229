package io.parvis.notes;

import java.time.Clock;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

import io.parvis.directory.Companies;
import io.parvis.directory.People;
import io.parvis.directory.Viewers;

/** What a service does with notes. */
@AutoConfiguration(
        afterName = {
            "io.parvis.notes.persistence.NotePersistenceAutoConfiguration",
            "io.parvis.notes.files.NoteFilesAutoConfiguration"
        })
@ConditionalOnBean({Notes.class, NoteFiles.class})
public final class NotesAutoConfiguration {

    @Bean
    WritingNotes writingNotes(
            Notes notes, NoteFiles files, People people, Companies companies, Viewers viewers, Clock clock) {
        return new WritingNotes(
                notes, new Naming(people, viewers, files), new Listing(people, companies, files), clock);
    }

    @Bean
    ReadingNotes readingNotes(Notes notes, NoteFiles files, People people, Companies companies) {
        return new ReadingNotes(notes, new Listing(people, companies, files));
    }
}
