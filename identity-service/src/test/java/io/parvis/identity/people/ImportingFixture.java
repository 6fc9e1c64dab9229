package io.parvis.identity.people;

import java.time.Clock;

import io.parvis.identity.companies.CompanyRegister;

/** Use cases put together by hand. */
public final class ImportingFixture {

    private static final Invitations INVITATIONS = (person, generation, by, at) ->
            new Invitation(generation, "hash-of-" + person.value(), by, at, at.plusSeconds(60));

    private ImportingFixture() {}

    public static CheckingClients checking(PeopleRegister people, CompanyRegister companies) {
        return new CheckingClients(people, companies);
    }

    public static InvitingClients inviting(PeopleRegister people, CompanyRegister companies, Clock clock) {
        return new InvitingClients(people, companies, new ListingClients(people, companies), INVITATIONS, clock);
    }
}
