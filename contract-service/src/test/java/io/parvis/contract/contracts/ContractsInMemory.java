package io.parvis.contract.contracts;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import io.parvis.testsupport.directory.DirectoryInMemory;

/** The feature without its adapters, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
@Import({DirectoryInMemory.class, ReadingContracts.class, ContractSheets.class, InMemoryContracts.class})
public class ContractsInMemory {

    @Bean
    Clock clock() {
        return Clock.fixed(ContractFixture.LATER, ZoneOffset.UTC);
    }
}
