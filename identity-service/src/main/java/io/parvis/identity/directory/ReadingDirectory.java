package io.parvis.identity.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Viewer;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.groups.Group;
import io.parvis.identity.groups.GroupRegister;
import io.parvis.identity.people.PeopleByName;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.Side;
import io.parvis.identity.rules.NameSearch;
import io.parvis.identity.rules.TeamMembers;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.TiedCursors;

/**
 * Team members look up whom and what they name: who answers for a matter, to whom it is shown, what a list is filtered by. All of it refuses whoever is
 * not of the team with a role; all lists are by name, and a cursor is good for the same search only.
 */
@Service
public class ReadingDirectory {

    private final PeopleRegister people;
    private final GroupRegister groups;
    private final CompanyRegister register;
    private final Companies companies;
    private final CompanyNames names;

    ReadingDirectory(
            PeopleRegister people,
            GroupRegister groups,
            CompanyRegister register,
            Companies companies,
            CompanyNames names) {
        this.people = people;
        this.groups = groups;
        this.register = register;
        this.companies = companies;
        this.names = names;
    }

    /**
     * The members of the team.
     *
     * @param inactive whether those are found too who can't use Parvis now
     */
    public Page<MemberEntry> members(Viewer member, NameSearch search, boolean inactive, PageRequest request) {
        TeamMembers.require(member);
        PeopleByName lookUp = new PeopleByName(PersonKind.MEMBER, !inactive, null, search.words(), List.of());
        return found(lookUp, request).map(MemberEntry::of);
    }

    /** The clients of all companies, or of one. */
    public Page<ClientEntry> clients(Viewer member, ClientLookUp asked, PageRequest request) {
        TeamMembers.require(member);
        Page<Person> page = found(asked.read(companies, names), request);
        Map<CompanyId, Optional<io.parvis.directory.Company>> known = new HashMap<>();
        return page.map(client -> ClientEntry.of(
                client,
                companyOf(client)
                        .flatMap(id -> known.computeIfAbsent(id, companies::find))
                        .orElse(null)));
    }

    /** The groups of team members. */
    public Page<Group> groups(Viewer member, NameSearch search, PageRequest request) {
        TeamMembers.require(member);
        List<String> words = search.words();
        TiedCursors cursors = TiedCursors.to(search);
        return cursors.tie(groups.page(words, cursors.untie(request))).map(Stored::value);
    }

    /** The companies that are not part of another one. */
    public Page<Company> companies(Viewer member, NameSearch search, PageRequest request) {
        TeamMembers.require(member);
        List<String> words = search.words();
        TiedCursors cursors = TiedCursors.to(search);
        return cursors.tie(register.page(words, cursors.untie(request))).map(Stored::value);
    }

    private Page<Person> found(PeopleByName lookUp, PageRequest request) {
        TiedCursors cursors = TiedCursors.to(lookUp);
        return cursors.tie(people.byName(lookUp, cursors.untie(request))).map(Stored::value);
    }

    private static Optional<CompanyId> companyOf(Person client) {
        return client.side() instanceof Side.Client side ? Optional.ofNullable(side.company()) : Optional.empty();
    }
}
