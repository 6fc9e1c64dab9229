package io.parvis.identity.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.identity.companies.CompanyRegister;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.search.Folding;

/** Says what would come of adding a client as {@link InvitingClients} does, and adds nobody. */
@Service
public class CheckingClients {

    private final PeopleRegister people;
    private final ReadingClientForms forms;

    CheckingClients(PeopleRegister people, CompanyRegister companies) {
        this.people = people;
        this.forms = new ReadingClientForms(people, companies);
    }

    /** Checks a form against everybody and everything that is there. */
    public CheckedClient check(ClientForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<ReadingClientForms.Filled> filled = read(form, problems);
        Optional<Person> namesake = find(form.person().username(), Username::parse, people::findByUsername);
        Optional<Person> neighbour = find(form.person().email(), EmailAddress::parse, people::findByEmail);
        Optional<Person> same = namesake.filter(
                person -> filled.filter(wanted -> isSame(person, wanted)).isPresent());
        if (same.isPresent()) {
            return new CheckedClient(List.of(), same.get().personId());
        }
        namesake.ifPresent(_ -> problems.add(taken("/username", PersonRefusal.USERNAME_TAKEN)));
        neighbour.ifPresent(_ -> problems.add(taken("/email", PersonRefusal.EMAIL_TAKEN)));
        return new CheckedClient(problems, null);
    }

    private Optional<ReadingClientForms.Filled> read(ClientForm form, List<FieldProblem> problems) {
        try {
            return Optional.of(forms.read(form, Origin.ADMIN, null));
        } catch (Refused refused) {
            problems.addAll(refused.fields());
            return Optional.empty();
        }
    }

    private static <K> Optional<Person> find(
            @Nullable String text,
            Function<String, Optional<K>> reading,
            Function<K, Optional<Stored<Person>>> lookup) {
        return Optional.ofNullable(text)
                .map(Folding::clean)
                .flatMap(reading)
                .flatMap(lookup)
                .map(Stored::value);
    }

    /** How the client came to be one, and what they kept on leaving a company, is not asked for by a form. */
    private static boolean isSame(Person person, ReadingClientForms.Filled wanted) {
        return person.side() instanceof Side.Client before
                && person.profile().equals(wanted.profile())
                && before.equals(wanted.side().cameAs(before.origin(), before.kept()));
    }

    private static FieldProblem taken(String pointer, PersonRefusal refusal) {
        return FieldProblem.of(pointer, refusal.key());
    }
}
