package io.parvis.identity.people.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import io.parvis.directory.AccessType;
import io.parvis.directory.PersonId;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.CompanyName;
import io.parvis.identity.people.ClientExport;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.people.ExportedClient;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.ListedClient;
import io.parvis.identity.people.Origin;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.people.Profile;
import io.parvis.identity.people.Side;
import io.parvis.identity.people.Username;

/** Clients who are made up while they are read, each another one. */
final class ExportedClients {

    private ExportedClients() {}

    /**
     * An export.
     *
     * @param before told of each row's number before there is the row
     */
    static ClientExport many(int number, IntConsumer before) {
        return new ClientExport(LocalDate.of(2026, 3, 2), ZoneId.of("Europe/Paris"), new ClientExport.Rows() {
            @Override
            public void each(Consumer<ExportedClient> action) {
                IntStream.range(0, number)
                        .peek(before)
                        .mapToObj(ExportedClients::client)
                        .forEach(action);
            }
        });
    }

    static ExportedClient client(int number) {
        String name = new UUID(number, ~number).toString();
        Profile profile = profile(name);
        Company company = Company.register(CompanyFixture.ACME, new CompanyName("Company " + name));
        Side.Client side = new Side.Client(
                AccessType.BOTH,
                CompanyFixture.ACME,
                new PersonId("manager"),
                "=Head of " + name,
                "+33 " + name,
                "1 rue de " + name,
                Origin.ADMIN);
        Invitation invitation = new Invitation(
                1,
                name,
                PersonFixture.ADA,
                PersonFixture.MONDAY.plusSeconds(number),
                PersonFixture.MONDAY.plus(Duration.ofDays(7)));
        Person person = Person.inviteClient(new PersonId(name), profile, side, invitation);
        return new ExportedClient(new ListedClient(1, person, side, company), profile("m" + name));
    }

    private static Profile profile(String name) {
        return new Profile(
                "First " + name,
                "Last " + name,
                new Username(name),
                new EmailAddress(name + "@acme.example"),
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"));
    }
}
