package io.parvis.matter.matters;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import io.parvis.directory.Companies;
import io.parvis.directory.People;
import io.parvis.directory.Viewers;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.matter.groups.Groups;
import io.parvis.matter.workflows.InMemoryWorkflows;
import io.parvis.matter.workflows.SettingWorkflows;
import io.parvis.matter.workflows.Standing;
import io.parvis.testsupport.directory.DirectoryInMemory;
import io.parvis.testsupport.numbers.InMemoryNumbers;

/** The feature without its adapters, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    DirectoryInMemory.class,
    ReadingMatters.class,
    EditingMatters.class,
    MovingMatters.class,
    OpeningMatters.class,
    SharingMatters.class,
    FollowingMatters.class,
    WithdrawingMatters.class,
    RestrictingMatters.class,
    RescuingMatters.class,
    Desk.class,
    Clients.class,
    Members.class,
    InMemoryNumbers.class,
    MatterSheets.class,
    ListingMatters.class,
    InMemoryMatterRows.class,
    InMemoryMatters.class,
    InMemoryWorkflows.class,
    SettingWorkflows.class
})
public class MattersInMemory {

    @Bean
    Groups groups() {
        return Office.GROUPS;
    }

    @Bean
    Standing standing() {
        return (_, _) -> false;
    }

    @Bean
    GoneRequesters goneRequesters(People people, Companies companies, InMemoryMatters matters) {
        return new GoneRequesters(people, new Viewers(people, companies), matters.requested());
    }

    @Bean
    Clock clock() {
        return Clock.fixed(MatterFixture.LATER, ZoneOffset.UTC);
    }
}
