package io.parvis.request.types;

import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.request.forms.Findings;
import io.parvis.request.forms.FormDefinition;
import io.parvis.request.forms.FormReading;
import io.parvis.request.forms.LocalText;
import io.parvis.request.forms.Patterns;

/** Makes versions of drafts. A version is read from the same draft that it was published from, as far as it could be made out then. */
@Service
public class DraftReading {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DESCRIPTION = 1000;
    private static final int LONGEST_NOTICE = 5000;
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_ICON = 40;
    private static final int MOST_COMPANIES = 200;

    private final Patterns patterns;

    DraftReading(Patterns patterns) {
        this.patterns = patterns;
    }

    /** The version, if all that one needs could be made out, with what is wrong added to the findings. */
    public Optional<PublishedType> read(RequestTypeId id, int version, TypeDraft draft, Findings findings) {
        LocalText notice = findings.optional("/legalNotice", draft.legalNotice(), LONGEST_NOTICE);
        Handling handling = handling(draft.handling(), findings);
        Card card = card(draft, findings);
        FormDefinition form = new FormReading(patterns, findings).read(draft.form());
        return Optional.ofNullable(card).map(each -> new PublishedType(id, version, each, notice, handling, form));
    }

    private static @Nullable Card card(TypeDraft draft, Findings findings) {
        LocalText name = findings.required("/name", draft.name(), LONGEST_NAME);
        LocalText description = findings.required("/description", draft.description(), LONGEST_DESCRIPTION);
        String category = findings.text("/category", draft.category(), LONGEST_WORD);
        findings.require(category != null, "/category", "required");
        findings.require(draft.companies().size() <= MOST_COMPANIES, "/companies", "too-long", MOST_COMPANIES);
        if (name == null || description == null || category == null) {
            return null;
        }
        return new Card(
                draft.target(),
                name,
                description,
                new CategoryId(category),
                icon(draft.icon(), findings),
                draft.position() == null ? 0 : draft.position(),
                draft.companies().stream().map(CompanyId::new).collect(Collectors.toSet()));
    }

    /** The name of a picture. */
    static @Nullable String icon(@Nullable String given, Findings findings) {
        String icon = findings.text("/icon", given, LONGEST_ICON);
        findings.require(icon == null || icon.matches("[a-z][a-z0-9-]*"), "/icon", "malformed");
        return icon;
    }

    private static Handling handling(TypeDraft.HandlingDraft draft, Findings findings) {
        String area = findings.text("/handling/practiceArea", draft.practiceArea(), LONGEST_WORD);
        String assignee = findings.text("/handling/assignee", draft.assignee(), LONGEST_WORD);
        String group = findings.text("/handling/group", draft.group(), LONGEST_WORD);
        findings.require(assignee == null || group == null, "/handling/group", "assignee-or-group");
        return new Handling(
                draft.triage(), draft.restricted(), area, assignee == null ? null : new PersonId(assignee), group);
    }
}
