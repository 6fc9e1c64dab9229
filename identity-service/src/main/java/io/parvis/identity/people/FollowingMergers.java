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
        Command staying = Command.causedBy("stay", heir.value() + "@" + merged.value());
        register.change(heir, staying, company -> company.stay(companies.mergedInto(heir)));
        if (!heir.equals(merged)) {
            move(merged, person -> person.follow(merged, heir));
        }
    }

    private void move(CompanyId merged, Consumer<Person> verb) {
        for (PersonId member : membersOf(merged)) {
            Command command = Command.causedBy(PURPOSE, member.value() + "@" + merged.value());
            people.change(member, command, verb);
        }
    }

    /** All of them before the first one moves, by what never changes, so that the search misses nobody. */
    private List<PersonId> membersOf(CompanyId company) {
        ClientFilter members = new ClientFilter(null, company, null, null, List.of());
        List<PersonId> ids = new ArrayList<>();
        people.eachClient(
                new ClientSearch(members, new ClientOrder(ClientOrder.Key.USERNAME, true)),
                member -> ids.add(member.value().personId()));
        return ids;
    }
}
