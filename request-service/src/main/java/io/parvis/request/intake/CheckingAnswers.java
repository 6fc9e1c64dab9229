package io.parvis.request.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;

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
import io.parvis.request.forms.Field;
import io.parvis.request.forms.FieldKind;
import io.parvis.request.forms.Findings;
import io.parvis.request.forms.FormCheck;
import io.parvis.request.forms.Forms;
import io.parvis.request.types.PublishedType;
import io.parvis.starter.problem.FieldProblem;

/**
 * Checks answers against the version that they were given to: with its JSON Schema, as every screen can, then with what only the server
 * knows. What the schema's validator lets through must also fit the rules in plain words, so that a gap in the one stores nothing.
 */
@Service
public class CheckingAnswers {

    private final Forms forms;
    private final FormCheck rules;
    private final People people;
    private final Companies companies;
    private final RequestFiles files;

    CheckingAnswers(Forms forms, FormCheck rules, People people, Companies companies, RequestFiles files) {
        this.forms = forms;
        this.rules = rules;
        this.people = people;
        this.companies = companies;
        this.files = files;
    }

    /** What is wrong with the answers, all of it; empty when they may be sent. */
    List<FieldProblem> problems(Asking asking, PublishedType type, Map<String, @Nullable Object> answers) {
        Findings findings = new Findings();
        Map<String, @Nullable Object> checked = rules.cut(type.form(), answers, findings);
        forms.problems(type.formName(), type.form(), checked).forEach(findings::add);
        if (findings.isEmpty()) {
            rules.problems(type.form(), answers).forEach(findings::add);
        }
        if (findings.isEmpty()) {
            references(asking, type, answers, findings);
        }
        return findings.problems();
    }

    /** What answers name that is not there, or that the requester does not know of. */
    List<FieldProblem> unknown(Asking asking, PublishedType type, Map<String, @Nullable Object> answers) {
        Findings findings = new Findings();
        references(asking, type, answers, findings);
        return findings.problems();
    }

    private void references(
            Asking asking, PublishedType type, Map<String, @Nullable Object> answers, Findings findings) {
        type.form().fields().forEach(field -> reference(asking, field, answers.get(field.key()), findings));
    }

    /** What of unfinished answers can't be kept. */
    List<FieldProblem> unkeepable(PublishedType type, Map<String, @Nullable Object> answers) {
        return rules.unkeepable(type.form(), answers);
    }

    /** What of unfinished answers is kept. */
    Map<String, @Nullable Object> kept(PublishedType type, Map<String, @Nullable Object> answers) {
        return rules.asked(type.form(), answers);
    }

    /** What an answer names must be there, and the requester must know of it. */
    private void reference(Asking asking, Field field, @Nullable Object answer, Findings findings) {
        String pointer = "/answers" + Findings.step(field.key());
        if (field.kind() instanceof FieldKind.Colleague && answer instanceof String id) {
            boolean colleague = people.find(new PersonId(id))
                    .filter(person -> isColleague(asking.company(), person))
                    .isPresent();
            findings.require(colleague, pointer, "answer-not-a-person");
        }
        if (field.kind() instanceof FieldKind.Files && answer instanceof List<?> named) {
            for (int i = 0; i < named.size(); i++) {
                findings.require(isFile(asking, named.get(i)), pointer + "/" + i, "answer-not-a-file");
            }
        }
    }

    private boolean isFile(Asking asking, @Nullable Object named) {
        return named instanceof String id
                && files.has(asking.request(), id)
                && asking.files().contains(id);
    }

    private boolean isColleague(@Nullable CompanyId company, Person person) {
        return person.kind() == PersonKind.CLIENT
                && person.status() == PersonStatus.ACTIVE
                && company != null
                && Objects.equals(heir(company), heir(person.company()));
    }

    private @Nullable CompanyId heir(@Nullable CompanyId company) {
        return company == null ? null : companies.find(company).map(Company::id).orElse(company);
    }
}
