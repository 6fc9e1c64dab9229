package io.parvis.directory;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.BadRequest;
import io.parvis.starter.problem.HttpProblem;

/** Makes viewers of people: what someone may see follows from what the directory knows of them now. */
public final class Viewers {

    private final People people;
    private final Companies companies;

    public Viewers(People people, Companies companies) {
        this.people = people;
        this.companies = companies;
    }

    /** The viewer that a person is, or empty when they can't use Parvis (S11, S26). */
    public Optional<Viewer> of(Person person) {
        return person.status() == PersonStatus.ACTIVE ? Optional.of(viewer(person)) : Optional.empty();
    }

    /**
     * Somebody who asked, as the directory knows them at this moment: what they asked for has lasted.
     *
     * @throws BadRequest if they can't use Parvis any more, as it is told to who asks then
     */
    public Viewer again(Viewer viewer) {
        return people.find(viewer.person())
                .flatMap(this::of)
                .orElseThrow(() -> new BadRequest(HttpProblem.UNAUTHENTICATED));
    }

    /**
     * The viewer that a person is, or will be as soon as they want: who is invited need only set a password, nobody has to do anything for what waits
     * for them but to invite them again. Empty for who was shut out.
     */
    public Optional<Viewer> awaited(Person person) {
        return switch (person.status()) {
            case ACTIVE, INVITED -> Optional.of(viewer(person));
            case DEACTIVATED, BANNED -> Optional.empty();
        };
    }

    private Viewer viewer(Person person) {
        @Nullable
        Company company =
                Optional.ofNullable(person.company()).flatMap(companies::find).orElse(null);
        Set<String> keys = switch (person.kind()) {
            case CLIENT -> clientKeys(person, company);
            case MEMBER -> memberKeys(person);
        };
        return new Viewer(
                person.id(),
                person.kind(),
                company == null ? person.company() : company.id(),
                person.accessType(),
                person.roles(),
                Set.copyOf(keys));
    }

    private static Set<String> memberKeys(Person member) {
        Set<String> keys = new TreeSet<>();
        keys.add(Audience.memberKey(member.id()));
        member.roles().stream().map(Audience::roleKey).forEach(keys::add);
        return keys;
    }

    /**
     * What is a client's own of their company, of those merged into it and of those that they keep; and what was theirs before they had any
     * company, as they left none.
     */
    private Set<String> clientKeys(Person client, @Nullable Company company) {
        Set<String> keys = new TreeSet<>();
        keys.add(Audience.clientKey(client.id(), null));
        keys.add(Audience.clientKey(client.id(), client.company()));
        client.kept().forEach(kept -> keys.add(Audience.clientKey(client.id(), kept)));
        if (company != null) {
            Set<CompanyId> names = namesOf(company);
            names.forEach(name -> keys.add(Audience.clientKey(client.id(), name)));
            if (mayFollow(client.accessType())) {
                keys.addAll(keysOfSharing(client, company, names));
            }
        }
        return keys;
    }

    private Set<CompanyId> namesOf(Company company) {
        Set<CompanyId> names = new HashSet<>(companies.mergedInto(company.id()));
        names.add(company.id());
        return names;
    }

    private Set<String> keysOfSharing(Person client, Company company, Set<CompanyId> names) {
        return switch (company.sharing()) {
            case WATCHERS -> Set.of();
            case COMPANY -> names.stream().map(Audience::companyKey).collect(Collectors.toSet());
            case MANAGERS -> keysOfReports(client, names);
        };
    }

    /** Only of those who still belong to the manager's company; what they asked for at another one stays there. */
    private Set<String> keysOfReports(Person manager, Set<CompanyId> names) {
        return people.reportsOf(manager.id()).stream()
                .filter(report -> report.company() != null && names.contains(report.company()))
                .flatMap(report -> names.stream().map(name -> Audience.reportsToKey(report.id(), name)))
                .collect(Collectors.toSet());
    }

    private static boolean mayFollow(@Nullable AccessType accessType) {
        return accessType != null && accessType.mayRequest();
    }
}
