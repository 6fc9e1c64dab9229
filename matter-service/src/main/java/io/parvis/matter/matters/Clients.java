package io.parvis.matter.matters;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
import io.parvis.directory.People;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** Which clients may have to do with a matter. Of somebody unknown it says the same as of somebody of another company. */
@Service
class Clients {

    private final People people;
    private final Companies companies;

    Clients(People people, Companies companies) {
        this.people = people;
        this.companies = companies;
    }

    /**
     * The side of a client who is to be shown a matter: it belongs to the company that is theirs now.
     *
     * @throws Refused if the requester is no client who may ask for legal work, or a watcher is not of their company
     */
    RequestersSide side(@Nullable PersonId requester, List<PersonId> watchers) {
        Person client =
                asking(requester).orElseThrow(() -> refused(MatterRefusal.REQUESTER_NOT_A_CLIENT, "/requesterId"));
        CompanyId company = client.company() == null ? null : heir(client.company());
        RequestersSide side = RequestersSide.of(client.id(), company);
        for (int i = 0; i < watchers.size(); i++) {
            String pointer = "/watcherIds/" + i;
            PersonId watcher = watchers.get(i);
            requireOf(company, watcher, pointer);
            if (watcher.equals(client.id())) {
                throw refused(MatterRefusal.WATCHER_IS_REQUESTER, pointer);
            }
            side = side.watchers().contains(watcher) ? side : side.watchedBy(watcher);
        }
        return side;
    }

    /** The same side under the name that its company had when a matter was shown first, if that company lives on in this one. */
    RequestersSide asNamedIn(@Nullable Party party, RequestersSide side) {
        CompanyId known = party == null ? null : party.company();
        return known != null && side.company() != null && heir(known).equals(heir(side.company()))
                ? side.of(known)
                : side;
    }

    /**
     * Refuses a watcher who is not of the company that a matter belongs to (S60); of none, nobody is.
     *
     * @throws Refused {@link MatterRefusal#WATCHER_OF_ANOTHER_COMPANY}
     */
    void requireOf(@Nullable CompanyId company, PersonId watcher, String pointer) {
        if (known(watcher).filter(person -> isOf(company, person)).isEmpty()) {
            throw refused(MatterRefusal.WATCHER_OF_ANOTHER_COMPANY, pointer);
        }
    }

    /**
     * Refuses a next requester who is not of the company that a matter belongs to, or may not ask for legal work.
     *
     * @throws Refused {@link MatterRefusal#REQUESTER_OF_ANOTHER_COMPANY}
     */
    void requireNext(@Nullable CompanyId company, PersonId next) {
        if (asking(next).filter(person -> isOf(company, person)).isEmpty()) {
            throw refused(MatterRefusal.REQUESTER_OF_ANOTHER_COMPANY, "/requesterId");
        }
    }

    private Optional<Person> asking(@Nullable PersonId client) {
        return known(client)
                .filter(person ->
                        person.accessType() != null && person.accessType().mayRequest());
    }

    /** Clients who were not shut out; an invited one will see it when they have set their password. */
    private Optional<Person> known(@Nullable PersonId client) {
        return Optional.ofNullable(client)
                .flatMap(people::find)
                .filter(person -> person.kind() == PersonKind.CLIENT)
                .filter(person -> person.status() == PersonStatus.ACTIVE || person.status() == PersonStatus.INVITED);
    }

    private boolean isOf(@Nullable CompanyId company, Person client) {
        return company != null && client.company() != null && heir(company).equals(heir(client.company()));
    }

    private CompanyId heir(CompanyId company) {
        return companies.find(company).map(Company::id).orElse(company);
    }

    private static Refused refused(MatterRefusal rule, String pointer) {
        return new Refused(rule, List.of(FieldProblem.of(pointer, rule.key())));
    }
}
