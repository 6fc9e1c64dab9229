package io.parvis.request.types;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.CompanyId;
import io.parvis.directory.People;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;
import io.parvis.request.forms.FieldDraft;
import io.parvis.request.forms.Findings;
import io.parvis.request.forms.Kind;
import io.parvis.request.forms.Meaning;
import io.parvis.starter.problem.FieldProblem;

/** Finds what keeps a draft from being published. */
@Service
public class CheckingDrafts {

    private final DraftReading reading;
    private final People people;
    private final Companies companies;
    private final Categories categories;

    CheckingDrafts(DraftReading reading, People people, Companies companies, Categories categories) {
        this.reading = reading;
        this.people = people;
        this.companies = companies;
        this.categories = categories;
    }

    /**
     * A draft as it would be published.
     *
     * @param version  absent if too much is missing
     * @param problems with pointers into the draft; empty when it can be published
     */
    public record Checked(Optional<PublishedType> version, List<FieldProblem> problems) {}

    Checked check(RequestType type) {
        TypeDraft draft = type.state().draft();
        Findings findings = new Findings();
        Optional<PublishedType> version = reading.read(type.typeId(), type.nextVersion(), draft, findings);
        category(draft, findings);
        assignee(draft, findings);
        companies(draft, findings);
        restriction(draft, findings);
        value(draft, findings);
        document(draft, findings);
        return new Checked(version, findings.problems());
    }

    private void category(TypeDraft draft, Findings findings) {
        String category = draft.category();
        boolean known = category == null
                || categories.find(new CategoryId(category.strip())).isPresent();
        findings.require(known, "/category", "category-unknown");
    }

    private void assignee(TypeDraft draft, Findings findings) {
        String assignee = draft.handling().assignee();
        boolean works = assignee == null
                || people.find(new PersonId(assignee.strip()))
                        .filter(person -> person.kind() == PersonKind.MEMBER)
                        .filter(person -> person.status() == PersonStatus.ACTIVE)
                        .isPresent();
        findings.require(works, "/handling/assignee", "assignee-unknown");
    }

    private void companies(TypeDraft draft, Findings findings) {
        for (int i = 0; i < draft.companies().size(); i++) {
            CompanyId company = new CompanyId(draft.companies().get(i));
            findings.require(companies.find(company).isPresent(), "/companies/" + i, "company-unknown");
        }
    }

    /** What a form may promise only when everybody after it keeps the promise. */
    private static void restriction(TypeDraft draft, Findings findings) {
        boolean kept = !draft.handling().restricted() || draft.target().opensRestricted();
        findings.require(kept, "/handling/restricted", "restricted-not-yet");
    }

    private static void value(TypeDraft draft, Findings findings) {
        String value = Meaning.VALUE.name();
        boolean placed = draft.target().hasValue() || draft.form().meanings().get(value) == null;
        findings.require(placed, "/meanings/" + value, "meaning-without-place");
    }

    /** Nobody asks for the review of a document without it (S35). */
    private static void document(TypeDraft draft, Findings findings) {
        boolean brought = !draft.target().needsDocument()
                || draft.form().fields().stream().anyMatch(CheckingDrafts::alwaysAsksForFile);
        findings.require(brought, "/fields", "document-not-asked");
    }

    private static boolean alwaysAsksForFile(FieldDraft field) {
        boolean always = field.conditions() == null || field.conditions().isEmpty();
        return Kind.FILE.name().equals(field.kind()) && Boolean.TRUE.equals(field.required()) && always;
    }
}
