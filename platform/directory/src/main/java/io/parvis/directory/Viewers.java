package io.parvis.directory;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

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

    private Viewer viewer(Person person) {
        Set<String> keys = switch (person.kind()) {
            case CLIENT -> clientKeys(person);
            case MEMBER -> memberKeys(person);
        };
        return new Viewer(
                person.id(), person.kind(), person.company(), person.accessType(), person.roles(), Set.copyOf(keys));
    }

    private static Set<String> memberKeys(Person member) {
        Set<String> keys = new TreeSet<>();
        keys.add(Audience.memberKey(member.id()));
        member.roles().stream().map(Audience::roleKey).forEach(keys::add);
        return keys;
    }

    private Set<String> clientKeys(Person client) {
        CompanyId company = client.company();
        Set<String> keys = new TreeSet<>();
        keys.add(Audience.clientKey(client.id(), company));
        if (company != null && mayFollow(client.accessType())) {
            keys.addAll(keysOfSharing(client, company));
        }
        return keys;
    }

    private Set<String> keysOfSharing(Person client, CompanyId company) {
        Sharing sharing = companies.find(company).map(Company::sharing).orElse(Sharing.WATCHERS);
        return switch (sharing) {
            case WATCHERS -> Set.of();
            case COMPANY -> Set.of(Audience.companyKey(company));
            case MANAGERS -> keysOfReports(client, company);
        };
    }

    /** Only of those who still belong to the manager's company; what they asked for at another one stays there. */
    private Set<String> keysOfReports(Person manager, CompanyId company) {
        Set<String> keys = new TreeSet<>();
        people.reportsOf(manager.id()).stream()
                .filter(report -> company.equals(report.company()))
                .map(report -> Audience.reportsToKey(report.id(), company))
                .forEach(keys::add);
        return keys;
    }

    private static boolean mayFollow(@Nullable AccessType accessType) {
        return accessType != null && accessType.mayRequest();
    }
}
