package io.parvis.request.types;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import io.parvis.request.forms.Forms;
import io.parvis.request.forms.LinearPatternsForTests;
import io.parvis.request.forms.jsonschema.FormsOfSchemas;
import io.parvis.testsupport.directory.DirectoryInMemory;

/** The feature without its adapters, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    DirectoryInMemory.class,
    InMemoryCategories.class,
    LinearPatternsForTests.class,
    DraftReading.class,
    CheckingDrafts.class,
    ReadingRequestTypes.class,
    ListingRequestTypes.class,
    WritingRequestTypes.class,
    PublishingRequestTypes.class,
    ArrangingCategories.class
})
public class TypesInMemory {

    /** With the corporate matter in its third version. */
    @Bean
    InMemoryRequestTypes requestTypes(InMemoryCategories categories) {
        InMemoryRequestTypes types = new InMemoryRequestTypes();
        TypeFixture.shelve(types, categories);
        return types;
    }

    @Bean
    Forms forms() {
        return FormsOfSchemas.forms();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(TypeFixture.AT, ZoneOffset.UTC);
    }
}
