package io.parvis.request.types;

import static io.parvis.request.forms.FieldDrafts.field;
import static io.parvis.request.forms.FieldDrafts.form;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.parvis.directory.CompanyId;
import io.parvis.request.forms.Findings;
import io.parvis.request.forms.FormDraft;
import io.parvis.request.forms.LinearPatternsForTests;
import io.parvis.request.forms.LocalText;
import io.parvis.request.forms.Wording;
import io.parvis.request.types.TypeDraft.HandlingDraft;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;

/** Request types in each status, reached as in life. */
public final class TypeFixture {

    public static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");
    public static final Actor WRITER = Actor.of("member", "laura");
    public static final CategoryId COMPANY_LAW = new CategoryId("ca000000-0000-4000-8000-000000000001");

    /** A form whose keys need care in pointers; nobody could publish it like this. */
    public static final TypeDraft CORPORATE_MATTER_DRAFT = aDraft(form(
            field("note/other", "SHORT_TEXT").maxLength(60).draft(),
            field("neededBy", "DATE").draft(),
            field("topic", "CHOICE").options("GOVERNANCE", "OTHER").draft()));

    public static final PublishedType CORPORATE_MATTER =
            version(new RequestTypeId("d0000000-0000-4000-8000-000000000001"), 3, CORPORATE_MATTER_DRAFT);

    private TypeFixture() {}

    /** Puts the corporate matter and its category into the catalogue. */
    public static void shelve(InMemoryRequestTypes types, InMemoryCategories categories) {
        Category category = companyLaw();
        categories.add(category, new Command(category.id(), null, Actor.SYSTEM, null));
        RequestTypeId id = CORPORATE_MATTER.id();
        for (int version = 1; version <= CORPORATE_MATTER.version(); version++) {
            types.keep(content(id, version), id, version, CORPORATE_MATTER_DRAFT);
        }
        RequestType type = published(id, CORPORATE_MATTER_DRAFT, CORPORATE_MATTER.version());
        types.add(type, adding(type));
    }

    public static Category companyLaw() {
        LocalText name = new LocalText("Company law", "Droit des sociétés");
        return Category.add(COMPANY_LAW, new Category.Look(name, "scale", 10));
    }

    /** A draft that can be published, with a question of a choice, of a day and of a text beside subject and description. */
    public static TypeDraft aDraft() {
        return aDraft("Corporate matter");
    }

    public static TypeDraft aDraft(String name) {
        return draft(Target.CORPORATE, name, HandlingDraft.PLAIN, List.of(), questions());
    }

    public static TypeDraft aDraft(Target target) {
        return draft(target, "Type of " + target, HandlingDraft.PLAIN, List.of(), questions(target));
    }

    public static TypeDraft aDraftFor(CompanyId... companies) {
        List<String> ids = Stream.of(companies).map(CompanyId::value).toList();
        return draft(Target.CORPORATE, "Corporate matter", HandlingDraft.PLAIN, ids, questions());
    }

    public static TypeDraft aDraft(HandlingDraft handling) {
        return draft(Target.CORPORATE, "Corporate matter", handling, List.of(), questions());
    }

    public static TypeDraft aDraft(FormDraft questions) {
        return draft(Target.CORPORATE, "Corporate matter", HandlingDraft.PLAIN, List.of(), questions);
    }

    public static FormDraft questions() {
        return form(
                field("remark", "SHORT_TEXT").maxLength(60).draft(),
                field("neededBy", "DATE").draft(),
                field("topic", "CHOICE").options("GOVERNANCE", "OTHER").draft());
    }

    /** With a document, where one is needed. */
    private static FormDraft questions(Target target) {
        return target.needsDocument()
                ? form(field("document", "FILE").required().draft())
                : questions();
    }

    public static TypeDraft draft(
            Target target, String name, HandlingDraft handling, List<String> companies, FormDraft questions) {
        return new TypeDraft(
                target,
                new Wording(name, "Dossier : " + name),
                new Wording("Questions of company law.", "Questions de droit des sociétés."),
                COMPANY_LAW.value(),
                "scale",
                10,
                null,
                handling,
                companies,
                questions);
    }

    public static RequestTypeId anId() {
        return new RequestTypeId(UUID.randomUUID().toString());
    }

    /** The version that a draft makes. */
    public static PublishedType version(RequestTypeId id, int version, TypeDraft draft) {
        return new DraftReading(new LinearPatternsForTests())
                .read(id, version, draft, new Findings())
                .orElseThrow();
    }

    /** A type that is published with this draft, as often as is said. */
    public static RequestType published(RequestTypeId id, TypeDraft draft, int times) {
        RequestType type = RequestType.draft(id, draft);
        for (int number = 1; number <= times; number++) {
            type.edit(named(draft, "Edition " + number));
            type.edit(draft);
            type.publish(draft, version(id, number, draft), content(id, number), WRITER, AT);
        }
        return type;
    }

    /** Where a version of these types is kept. */
    public static String content(RequestTypeId id, int version) {
        return id.value() + "-" + version;
    }

    /** The type as it is read from the store. */
    public static RequestType stored(RequestType type) {
        return RequestType.restore(type.typeId(), type.state());
    }

    /** The command that adds this type. */
    public static Command adding(RequestType type) {
        return new Command(type.id(), "its content", WRITER, null);
    }

    private static TypeDraft named(TypeDraft draft, String name) {
        return draft(draft.target(), name, draft.handling(), draft.companies(), draft.form());
    }
}
