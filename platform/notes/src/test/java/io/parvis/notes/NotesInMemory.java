package io.parvis.notes;

import java.time.Clock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import io.parvis.directory.Companies;
import io.parvis.directory.People;
import io.parvis.directory.Viewers;

/** Notes without their adapters, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
public class NotesInMemory {

    @Bean
    InMemoryNotes notes() {
        return new InMemoryNotes();
    }

    @Bean
    InMemoryNoteFiles noteFiles() {
        return new InMemoryNoteFiles();
    }

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
