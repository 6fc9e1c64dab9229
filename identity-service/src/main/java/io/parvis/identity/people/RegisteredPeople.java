package io.parvis.identity.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.People;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** The people as the platform asks for them, here from the register itself. */
@Service
class RegisteredPeople implements People {

    private final PeopleRegister people;

    RegisteredPeople(PeopleRegister people) {
        this.people = people;
    }

    @Override
    public Optional<io.parvis.directory.Person> find(PersonId id) {
        return people.find(id).map(Stored::value).map(RegisteredPeople::remembered);
    }

    @Override
    public boolean wasDeleted(PersonId id) {
        return people.wasDeleted(id);
    }

    @Override
    public Optional<io.parvis.directory.Person> findBySubject(String subject) {
        return people.findBySubject(subject).map(Stored::value).map(RegisteredPeople::remembered);
    }

    @Override
    public List<io.parvis.directory.Person> reportsOf(PersonId manager) {
        return all(request -> people.reportsOf(manager, request), RegisteredPeople::remembered);
    }

    @Override
    public List<io.parvis.directory.Person> activeMembers(Role role) {
        return all(request -> people.activeMembers(role, request), RegisteredPeople::remembered);
    }

    /** All people of a list, not a page alone. */
    static <T> List<T> all(Function<PageRequest, Page<Stored<Person>>> pages, Function<Person, T> as) {
        List<T> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<Stored<Person>> page = pages.apply(new PageRequest(PageRequest.MAXIMUM, cursor));
            page.items().stream().map(Stored::value).map(as).forEach(all::add);
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    private static io.parvis.directory.Person remembered(Person person) {
        Profile profile = person.profile();
        Side.@Nullable Client client = person.side() instanceof Side.Client side ? side : null;
        return new io.parvis.directory.Person(
                person.personId(),
                person.side().kind(),
                profile.firstName(),
                profile.lastName(),
                profile.email().value(),
                profile.language(),
                profile.timeZone(),
                client == null ? null : client.company(),
                client == null ? Set.of() : client.kept(),
                client == null ? null : client.manager(),
                client == null ? null : client.accessType(),
                person.side() instanceof Side.Member member ? member.roles() : Set.of(),
                person.status(),
                person.subject());
    }
}
