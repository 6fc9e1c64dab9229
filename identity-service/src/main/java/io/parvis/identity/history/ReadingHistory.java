package io.parvis.identity.history;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Names;
import io.parvis.directory.People;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Viewer;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** An admin reads who did what to a person or company, and when, the latest first. */
@Service
public class ReadingHistory {

    private final History history;
    private final People people;
    private final Companies companies;

    ReadingHistory(History history, People people, Companies companies) {
        this.history = history;
        this.people = people;
        this.companies = companies;
    }

    /** What was done to a client or to a team member; to a deleted client too, whose last change says who did that. */
    public Page<ListedChange> ofPerson(Viewer admin, PersonKind kind, PersonId id, PageRequest request) {
        Administrators.require(admin);
        boolean there = people.find(id)
                .map(person -> person.kind() == kind)
                .orElseGet(() -> kind == PersonKind.CLIENT && people.wasDeleted(id));
        if (!there) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        return of(id.value(), request);
    }

    public Page<ListedChange> ofCompany(Viewer admin, CompanyId id, PageRequest request) {
        Administrators.require(admin);
        return companies
                .find(id)
                .map(_ -> of(id.value(), request))
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    private Page<ListedChange> of(String subject, PageRequest request) {
        Names names = new Names(people, companies);
        return history.of(subject, request).map(change -> new ListedChange(change, names.of(person(change.by()))));
    }

    /** The system's id is nobody's. */
    private static PersonId person(Actor actor) {
        return new PersonId(actor.value().substring(actor.value().indexOf(':') + 1));
    }
}
