package io.parvis.identity.imports;

import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import io.parvis.directory.Companies;
import io.parvis.directory.People;
import io.parvis.directory.Viewers;

/** The feature without its adapters, for slices of the web: its files are lines of cells parted by commas. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    InMemoryImports.class,
    InMemoryImportRows.class,
    InMemoryShift.class,
    RowForms.class,
    CheckingRows.class,
    AddingRows.class,
    ListingImports.class,
    StartingImports.class
})
public class ImportsInMemory {

    @Bean
    ReceivingImports receivingImports(Imports imports, ImportRows rows, Clock clock) {
        return new ReceivingImports(imports, rows, LinesOfCells::read, clock, 1000);
    }

    @Bean
    WorkingImports workingImports(
            Imports imports,
            ImportRows rows,
            Shift shift,
            CheckingRows checking,
            AddingRows adding,
            People people,
            Companies companies,
            Clock clock) {
        var pace = new WorkingImports.Pace(Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofMillis(200));
        return new WorkingImports(
                imports, rows, shift, checking, adding, people, new Viewers(people, companies), clock, pace);
    }
}
