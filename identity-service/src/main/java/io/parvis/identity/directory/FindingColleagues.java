package io.parvis.identity.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Viewer;
import io.parvis.identity.people.PeopleByName;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.Side;
import io.parvis.identity.rules.NameSearch;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.TiedCursors;

/**
 * A client looks for others of their company: who may watch what is theirs (S60), and whom a form asks for. Of no other company is anybody found, and
 * nobody at all without a company.
 */
@Service
public class FindingColleagues {

    /** Where the others begin whom no page has shown yet. */
    private static final String BEGINNING = "";

    private final PeopleRegister people;
    private final CompanyNames names;

    FindingColleagues(PeopleRegister people, CompanyNames names) {
        this.people = people;
        this.names = names;
    }

    /** Those who can use Parvis now: the viewer's manager first (S8), then the others by name. A cursor is good for the same search only. */
    public Page<Colleague> page(Viewer client, NameSearch search, PageRequest request) {
        List<String> words = search.words();
        CompanyId company = client.company();
        if (company == null) {
            return new Page<>(List.of(), null);
        }
        Question question = new Question(names.of(company), words, client.person(), managerOf(client.person()));
        TiedCursors cursors = TiedCursors.to(search);
        PageRequest page = cursors.untie(request);
        Page<Stored<Person>> found = page.cursor() == null ? first(question, page.limit()) : next(question, page);
        return cursors.tie(found).map(person -> Colleague.of(person.value()));
    }

    private Page<Stored<Person>> first(Question question, int limit) {
        Optional<Stored<Person>> manager = manager(question);
        if (manager.isEmpty()) {
            return people.byName(question.others(), PageRequest.first(limit));
        }
        Page<Stored<Person>> others = people.byName(question.others(), PageRequest.first(Math.max(1, limit - 1)));
        if (limit == 1) {
            return new Page<>(List.of(manager.get()), others.items().isEmpty() ? null : BEGINNING);
        }
        return new Page<>(
                Stream.concat(manager.stream(), others.items().stream()).toList(), others.nextCursor());
    }

    private Page<Stored<Person>> next(Question question, PageRequest request) {
        boolean beginning = BEGINNING.equals(request.cursor());
        return people.byName(question.others(), beginning ? PageRequest.first(request.limit()) : request);
    }

    /** The manager, if they are found like anybody else. */
    private Optional<Stored<Person>> manager(Question question) {
        return question.manager() == null
                ? Optional.empty()
                : people.find(question.manager())
                        .filter(person -> question.colleagues().finds(person.value()));
    }

    private @Nullable PersonId managerOf(PersonId client) {
        return people.find(client)
                .map(person -> person.value().side() instanceof Side.Client side ? side.manager() : null)
                .orElse(null);
    }

    /** Who asks for whom, and whose manager stands apart. */
    private record Question(
            List<CompanyId> companies,
            List<String> words,
            PersonId asker,
            @Nullable PersonId manager) {

        PeopleByName colleagues() {
            return without(List.of(asker));
        }

        PeopleByName others() {
            return without(manager == null ? List.of(asker) : List.of(asker, manager));
        }

        private PeopleByName without(List<PersonId> except) {
            return new PeopleByName(PersonKind.CLIENT, true, companies, words, except);
        }
    }
}
