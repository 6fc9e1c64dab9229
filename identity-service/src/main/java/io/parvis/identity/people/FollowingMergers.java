package io.parvis.identity.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.starter.aggregate.Command;

/**
 * The members of a company follow it into the one that it was merged into. Nobody waits for this: what a client sees follows from the merger
 * itself ({@link io.parvis.directory.Viewers}).
 */
@Service
public class FollowingMergers {

    private static final String PURPOSE = "follow-merger";

    private final PeopleRegister people;
    private final CompanyRegister register;
    private final Companies companies;

    FollowingMergers(PeopleRegister people, CompanyRegister register, Companies companies) {
        this.people = people;
        this.register = register;
        this.companies = companies;
    }

    /** Moves all members who have not moved yet; repeatable, so that it can stop anywhere. */
    public void follow(CompanyId merged) {
        CompanyId heir = companies.find(merged).map(Company::id).orElse(merged);
        if (heir.equals(merged)) {
            register.change(
                    merged, Command.causedBy(PURPOSE, merged.value()), io.parvis.identity.companies.Company::stay);
        } else {
            move(merged, person -> person.follow(merged, heir));
        }
    }

    private void move(CompanyId merged, Consumer<Person> verb) {
        for (PersonId member : membersOf(merged)) {
            Command command = Command.causedBy(PURPOSE, member.value() + "@" + merged.value());
            people.change(member, command, verb);
        }
    }

    /** All of them before the first one moves, so that the search does not change while it goes on. */
    private List<PersonId> membersOf(CompanyId company) {
        ClientFilter members = new ClientFilter(null, company, null, null, List.of());
        List<PersonId> ids = new ArrayList<>();
        people.eachClient(
                new ClientSearch(members, ClientOrder.LAST_INVITED_FIRST),
                member -> ids.add(member.value().personId()));
        return ids;
    }
}
