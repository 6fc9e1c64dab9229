package io.parvis.identity;

import java.util.Map;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.identity.companies.CompaniesInMemory;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.InMemoryCompanyRegister;
import io.parvis.identity.directory.DirectoryInMemory;
import io.parvis.identity.groups.GroupsInMemory;
import io.parvis.identity.history.HistoryInMemory;
import io.parvis.identity.imports.ImportsInMemory;
import io.parvis.identity.invitations.InvitationsInMemory;
import io.parvis.identity.people.InMemoryPeopleRegister;
import io.parvis.identity.people.PeopleInMemory;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.signup.SignUpsInMemory;
import io.parvis.testsupport.time.SettableClock;

/**
 * The service without its adapters, for slices of the web: at nine on a Monday there are the company Acme, the admin {@code ada}, the
 * lawyer {@code leo} and the client {@code claire} of Acme. A person's bearer token is their id, a service's is its name.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    CompaniesInMemory.class,
    DirectoryInMemory.class,
    GroupsInMemory.class,
    HistoryInMemory.class,
    ImportsInMemory.class,
    PeopleInMemory.class,
    InvitationsInMemory.class,
    SignUpsInMemory.class
})
public class IdentityInMemory {

    @Bean
    SettableClock clock() {
        return SettableClock.at("2026-03-02T09:00:00Z");
    }

    @Bean
    JwtDecoder tokensThatAreNames() {
        return token -> new Jwt(token, null, null, Map.of("alg", "none"), Map.of("sub", token, "azp", token));
    }

    @Bean
    PersonId firstPeople(InMemoryCompanyRegister companies, InMemoryPeopleRegister people) {
        companies.add(CompanyFixture.acme(), TestCommands.command("acme"));
        add(people, PersonFixture.invitedMember("leo", Role.LAWYER));
        add(people, PersonFixture.invited("claire", CompanyFixture.ACME));
        return add(people, PersonFixture.invitedMember("ada", Role.ADMIN));
    }

    private static PersonId add(InMemoryPeopleRegister people, Person person) {
        person.linkAccount(person.id());
        person.activate(PersonFixture.MONDAY);
        people.add(person, TestCommands.command(person.id()));
        return person.personId();
    }
}
