package io.parvis.identity.people;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Mergers;
import io.parvis.directory.PersonId;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;

/** What is filled in of a client, checked against the companies and people that it names (S5, S6, S7). */
final class ReadingClientForms {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_ADDRESS = 1000;

    /** No organisation is deeper; a longer chain is a circle that two admins closed at the same time. */
    private static final int MOST_MANAGERS = 100;

    private final PeopleRegister people;
    private final CompanyRegister companies;

    ReadingClientForms(PeopleRegister people, CompanyRegister companies) {
        this.people = people;
        this.companies = companies;
    }

    /** A form in which everything is right. */
    record Filled(
            Profile profile, Side.Client side, @Nullable Company company) {}

    /**
     * Reads a form.
     *
     * @param client whom it is about, as they are; null for somebody new
     * @throws Refused with all that is wrong
     */
    Filled read(ClientForm form, Origin origin, @Nullable Person client) {
        FormCheck check = new FormCheck();
        Supplier<Profile> profile = form.person().read(check);
        Optional<Company> company =
                check.optional("/companyId", form.companyId(), "company-unknown", id -> company(new CompanyId(id)));
        Supplier<Side.Client> side = side(form, company, origin, client, check);
        check.refuseProblems();
        return new Filled(profile.get(), side.get(), company.orElse(null));
    }

    private Supplier<Side.Client> side(
            ClientForm form, Optional<Company> company, Origin origin, @Nullable Person client, FormCheck check) {
        @Nullable CompanyId companyId = company.map(Company::companyId).orElse(null);
        Optional<AccessType> access = check.required(
                "/accessType", form.accessType(), "access-type-unknown", FormCheck.oneOf(AccessType.class));
        Optional<PersonId> manager = check.optional(
                "/managerId", form.managerId(), "manager-not-of-company", id -> manager(new PersonId(id), companyId));
        if (client != null
                && manager.filter(boss -> reportsTo(boss, client.personId())).isPresent()) {
            check.problem("/managerId", "manager-reports-to-client");
        }
        Optional<String> jobTitle = check.optional("/jobTitle", form.jobTitle(), LONGEST_TEXT);
        Optional<String> mobile = check.optional("/mobile", form.mobile(), LONGEST_TEXT);
        Optional<String> address = check.optional("/address", form.address(), LONGEST_ADDRESS);
        Set<CompanyId> kept = kept(form, companyId, client, check);
        return () -> new Side.Client(
                access.orElseThrow(),
                companyId,
                manager.orElse(null),
                jobTitle.orElse(null),
                mobile.orElse(null),
                address.orElse(null),
                origin,
                kept);
    }

    /**
     * Only what the client leaves now, or kept already: nobody gets anything back in this way. What they leave is kept under each of its names,
     * for what was theirs may carry the name of a company that was merged into it.
     */
    private Set<CompanyId> kept(
            ClientForm form, @Nullable CompanyId company, @Nullable Person client, FormCheck check) {
        Set<CompanyId> kept = form.keptCompanyIds().stream().map(CompanyId::new).collect(Collectors.toSet());
        if (!left(client).containsAll(kept)) {
            check.problem("/keptCompanyIds", "company-not-left");
        }
        Set<CompanyId> names = kept.stream().flatMap(this::names).collect(Collectors.toSet());
        if (company != null) {
            names(company).forEach(names::remove);
        }
        return names;
    }

    private Set<CompanyId> left(@Nullable Person client) {
        return client != null && client.side() instanceof Side.Client before
                ? Stream.concat(
                                before.kept().stream(),
                                Stream.ofNullable(before.company()).flatMap(this::names))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Stream<CompanyId> names(CompanyId company) {
        return Stream.concat(Stream.of(company), Mergers.names(company, companies::mergedInto).stream());
    }

    private Optional<Company> company(CompanyId id) {
        return companies.find(id).map(Stored::value).filter(found -> found.mergedInto() == null);
    }

    private Optional<PersonId> manager(PersonId id, @Nullable CompanyId company) {
        return people.find(id)
                .map(Stored::value)
                .filter(person -> company != null
                        && person.side() instanceof Side.Client client
                        && company.equals(client.company()))
                .map(Person::personId);
    }

    /** Whether a person is another one, or has them above, however far. */
    private boolean reportsTo(PersonId person, PersonId above) {
        Optional<PersonId> next = Optional.of(person);
        for (int manager = 0; manager < MOST_MANAGERS && next.isPresent(); manager++) {
            if (next.get().equals(above)) {
                return true;
            }
            next = next.flatMap(this::managerOf);
        }
        return false;
    }

    private Optional<PersonId> managerOf(PersonId person) {
        return people.find(person)
                .map(Stored::value)
                .map(found -> found.side() instanceof Side.Client client ? client.manager() : null);
    }
}
