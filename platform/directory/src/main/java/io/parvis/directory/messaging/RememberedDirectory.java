package io.parvis.directory.messaging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
import io.parvis.directory.DirectoryListener;
import io.parvis.directory.PersonId;
import io.parvis.events.companies.CompanyState;
import io.parvis.events.people.PersonState;
import io.parvis.starter.consumer.Received;

/**
 * Takes in what comes of people and companies: it is stored, and then the listeners are told. Both is done again when an event comes again, so that a
 * listener who was not reached, or gave up half-way, is told once more.
 */
final class RememberedDirectory {

    private final RememberedPeople people;
    private final RememberedCompanies companies;
    private final List<DirectoryListener> listeners;

    RememberedDirectory(RememberedPeople people, RememberedCompanies companies, List<DirectoryListener> listeners) {
        this.people = people;
        this.companies = companies;
        this.listeners = List.copyOf(listeners);
    }

    void remember(Received<PersonState> event) {
        people.remember(event);
        tell(new PersonId(event.subject()));
    }

    void forget(String personId) {
        people.forget(personId);
        tell(new PersonId(personId));
    }

    void rememberCompany(Received<CompanyState> event) {
        companies.remember(event);
        tellMembers(new CompanyId(event.subject()));
    }

    void forgetCompany(String companyId) {
        companies.forget(companyId);
        tellMembers(new CompanyId(companyId));
    }

    /** Only of companies that were merged: what others are called and share is nobody's own. */
    private void tellMembers(CompanyId company) {
        Set<CompanyId> names = names(company);
        if (names.size() > 1 && !listeners.isEmpty()) {
            people.membersOf(names).forEach(this::tell);
        }
    }

    private Set<CompanyId> names(CompanyId company) {
        CompanyId heir = companies.find(company).map(Company::id).orElse(company);
        Set<CompanyId> names = new HashSet<>(companies.mergedInto(heir));
        names.add(heir);
        names.add(company);
        return names;
    }

    private void tell(PersonId person) {
        listeners.forEach(listener -> listener.changed(person));
    }
}
