package io.parvis.request.intake;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import io.parvis.request.types.RequestTypes;
import io.parvis.testsupport.directory.DirectoryInMemory;
import io.parvis.testsupport.numbers.InMemoryNumbers;

/** The feature without its adapters, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    DirectoryInMemory.class,
    SubmittingRequests.class,
    ReadingRequests.class,
    ConvertingRequests.class,
    InMemoryRequests.class,
    InMemoryNumbers.class,
    FormsInMemory.class
})
public class IntakeInMemory {

    @Bean
    RequestTypes requestTypes(FormsInMemory forms) {
        return forms.types();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(RequestFixture.SUBMITTED_AT, ZoneOffset.UTC);
    }
}
