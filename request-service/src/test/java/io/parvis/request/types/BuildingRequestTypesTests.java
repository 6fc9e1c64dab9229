package io.parvis.request.types;

import static io.parvis.request.forms.FieldDrafts.field;
import static io.parvis.request.forms.FieldDrafts.form;
import static io.parvis.request.types.TypeFixture.aDraft;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.directory.PersonId;
import io.parvis.request.forms.FieldDraft;
import io.parvis.request.forms.FormDraft;
import io.parvis.request.types.TypeDraft.HandlingDraft;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.commands.Commands;

class BuildingRequestTypesTests {

    private static final TypeFilter ALL = new TypeFilter(null, null);
    private static final PageRequest FIRST = PageRequest.first(100);

    private final Desk desk = new Desk();

    @ParameterizedTest
    @CsvSource({
        "laura, LITIGATION",
        "laura, CORPORATE",
        "laura, INTELLECTUAL_PROPERTY",
        "conrad, CONTRACT",
        "conrad, CONTRACT_REVIEW",
        "conrad, DOCUMENT",
        "adam, LITIGATION",
        "adam, DOCUMENT"
    })
    void s30EachRoleBuildsTypesOfItsTargets(String member, Target target) {
        PersonId person = new PersonId(member);

        Stored<RequestType> drafted = desk.drafted(person, aDraft(target));
        desk.publishing.publish(desk.viewer(person), drafted.value().typeId(), desk.by(person));

        assertThat(desk.reading.catalogue(desk.viewer(CLAIRE), ReadingRequestTypes.Search.ALL))
                .extracting(offer -> offer.card().target())
                .containsExactly(target);
    }

    @ParameterizedTest
    @CsvSource({"laura, CONTRACT", "laura, DOCUMENT", "conrad, LITIGATION", "conrad, CORPORATE"})
    void s30NoRoleBuildsTypesOfAnother(String member, Target target) {
        PersonId person = new PersonId(member);
        RequestTypeId others = desk.drafted(ADMIN, aDraft(target)).value().typeId();

        refused(() -> desk.drafted(person, aDraft(target)), TypeRefusal.TARGET_OF_ANOTHER_ROLE);
        refused(
                () -> desk.writing.edit(desk.viewer(person), others, Desk.form(aDraft(target)), desk.by(person)),
                TypeRefusal.TARGET_OF_ANOTHER_ROLE);
        refused(
                () -> desk.writing.retire(desk.viewer(person), others, desk.by(person)),
                TypeRefusal.TARGET_OF_ANOTHER_ROLE);
        refused(
                () -> desk.writing.copy(desk.viewer(person), others, desk.by(person)),
                TypeRefusal.TARGET_OF_ANOTHER_ROLE);
        refused(
                () -> desk.publishing.publish(desk.viewer(person), others, desk.by(person)),
                TypeRefusal.TARGET_OF_ANOTHER_ROLE);
    }

    @Test
    void noRoleTakesATypeOverByGivingItsOwnTarget() {
        RequestTypeId lawyers = desk.drafted(LAWYER, aDraft()).value().typeId();
        RequestTypeId managers =
                desk.drafted(CONTRACT_MANAGER, aDraft(Target.CONTRACT)).value().typeId();

        refused(
                () -> desk.writing.edit(
                        desk.viewer(CONTRACT_MANAGER),
                        lawyers,
                        Desk.form(aDraft(Target.CONTRACT)),
                        desk.by(CONTRACT_MANAGER)),
                TypeRefusal.TARGET_OF_ANOTHER_ROLE);
        refused(
                () -> desk.writing.edit(
                        desk.viewer(CONTRACT_MANAGER), managers, Desk.form(aDraft()), desk.by(CONTRACT_MANAGER)),
                TypeRefusal.TARGET_OF_ANOTHER_ROLE);
    }

    /** Whoever has begun with a version goes on with the next one: what they attached, and who reads it, is decided by its target. */
    @Test
    void s30KeepsTheTargetOfWhatWasPublished() {
        RequestTypeId id = desk.published(aDraft());
        assertTargetFixed(() -> desk.edit(id, aDraft(Target.CONTRACT)));
        assertTargetFixed(() -> desk.edit(id, aDraft(Target.LITIGATION)));

        desk.retire(id);

        assertTargetFixed(() -> desk.edit(id, aDraft(Target.CONTRACT)));
        assertThat(desk.types.named(id).orElseThrow().state().draft()).isEqualTo(aDraft());
    }

    @Test
    void s30MakesSomethingElseOfADraftAndOfACopy() {
        RequestTypeId draft = desk.drafted(ADMIN, aDraft()).value().typeId();
        RequestTypeId copy = desk.writing
                .copy(desk.viewer(ADMIN), desk.published(aDraft()), desk.by(ADMIN))
                .value()
                .typeId();

        for (RequestTypeId id : List.of(draft, copy)) {
            desk.edit(id, aDraft(Target.CONTRACT));
            desk.publish(id);
        }

        assertThat(offered())
                .extracting(offer -> offer.card().target())
                .containsExactlyInAnyOrder(Target.CORPORATE, Target.CONTRACT, Target.CONTRACT);
    }

    @Test
    void publishesADraftAsTheFirstVersionAndItsChangeAsTheSecond() {
        RequestTypeId id = desk.published(aDraft());

        desk.edit(id, aDraft("Another name"));
        assertThat(offered().getFirst().card().name().en()).isEqualTo("Corporate matter");
        desk.publish(id);

        assertThat(offered().getFirst().card().name().en()).isEqualTo("Another name");
        assertThat(offered().getFirst().version()).isEqualTo(2);
        assertThat(desk.listing.version(desk.viewer(LAWYER), id, 1).draft()).isEqualTo(aDraft());
        assertThat(desk.listing.version(desk.viewer(LAWYER), id, 2).draft()).isEqualTo(aDraft("Another name"));
        refused(() -> desk.listing.version(desk.viewer(LAWYER), id, 3), StandardRefusal.NOT_FOUND);
    }

    @Test
    void publishesOnceWhateverIsClickedTwice() {
        RequestTypeId id = desk.drafted(ADMIN, aDraft()).value().typeId();
        Command click = Commands.repeatable(desk.viewer(ADMIN).actor(), "publish", id.value());

        desk.publishing.publish(desk.viewer(ADMIN), id, click);
        desk.publishing.publish(desk.viewer(ADMIN), id, click);
        desk.publish(id);

        assertThat(desk.types.announced())
                .filteredOn(RequestTypeEvent.Published.class::isInstance)
                .hasSize(1);
    }

    @Test
    void s30PublishesNothingThatIsIncompleteAndTellsAllOfIt() {
        TypeDraft broken = new TypeDraft(
                Target.DOCUMENT,
                null,
                null,
                "nowhere",
                "No Icon",
                null,
                null,
                new HandlingDraft(false, true, null, "claire", "litigators"),
                List.of("acme", "nobody"),
                form(
                        field("papers", "FILE").required().draft(),
                        field("colour", "COLOUR").draft()));
        RequestTypeId id = desk.drafted(ADMIN, broken).value().typeId();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> desk.publish(id))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isEqualTo(StandardRefusal.INVALID_CONTENT);
                    assertThat(refused.fields())
                            .extracting(FieldProblem::pointer)
                            .containsExactlyInAnyOrder(
                                    "/name/en",
                                    "/name/fr",
                                    "/description/en",
                                    "/description/fr",
                                    "/category",
                                    "/handling/assignee",
                                    "/handling/group",
                                    "/handling/restricted",
                                    "/companies/1",
                                    "/fields/3/kind");
                });
        assertThat(offered()).isEmpty();
        assertThat(desk.listing.preview(desk.viewer(LAWYER), id).schema()).isEmpty();
    }

    @Test
    void s24PublishesRestrictedTypesOfMattersAndRequiredFiles() {
        RequestTypeId id = desk.published(TypeFixture.draft(
                Target.LITIGATION,
                "Whistleblowing",
                new HandlingDraft(true, true, null, null, null),
                List.of(),
                form(field("papers", "FILE").required().draft())));

        assertThat(desk.types.named(id).orElseThrow().state().status()).isEqualTo(TypeStatus.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({"CONTRACT", "CONTRACT_REVIEW", "DOCUMENT"})
    void s35AsksForFilesWhereTheyBecomeAContracts(Target target) {
        desk.published(asking(target, field("document", "FILE").required().draft()));

        assertThat(offered()).hasSize(1);
    }

    static Stream<FieldDraft> noDocuments() {
        return Stream.of(
                field("remark", "SHORT_TEXT").draft(),
                field("papers", "FILE").draft(),
                field("papers", "FILE").required().when("subject").draft());
    }

    @ParameterizedTest
    @MethodSource("noDocuments")
    void s35AsksForNoReviewWithoutADocument(FieldDraft question) {
        RequestTypeId id = desk.drafted(ADMIN, asking(Target.CONTRACT_REVIEW, question))
                .value()
                .typeId();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> desk.publish(id))
                .satisfies(refused ->
                        assertThat(refused.fields()).containsExactly(FieldProblem.of("/fields", "document-not-asked")));
        desk.edit(id, asking(Target.CONTRACT, question));
        desk.publish(id);
    }

    @ParameterizedTest
    @CsvSource({"CORPORATE", "LITIGATION", "INTELLECTUAL_PROPERTY"})
    void promisesNoValueWhereNothingKeepsIt(Target target) {
        RequestTypeId id = desk.drafted(ADMIN, worth(target)).value().typeId();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> desk.publish(id))
                .satisfies(refused -> assertThat(refused.fields())
                        .containsExactly(FieldProblem.of("/meanings/VALUE", "meaning-without-place")));
        assertThat(desk.listing.preview(desk.viewer(ADMIN), id).problems())
                .containsExactly(FieldProblem.of("/meanings/VALUE", "meaning-without-place"));
    }

    @ParameterizedTest
    @CsvSource({"CONTRACT", "DOCUMENT"})
    void publishesAValueOfContractsAndDocuments(Target target) {
        RequestTypeId id = desk.published(worth(target));

        assertThat(desk.types.named(id).orElseThrow().state().status()).isEqualTo(TypeStatus.PUBLISHED);
    }

    private static TypeDraft worth(Target target) {
        FormDraft form = form(field("worth", "MONEY").currencies("EUR").draft());
        Map<String, @Nullable String> meanings = new HashMap<>(form.meanings());
        meanings.put("VALUE", "worth");
        return TypeFixture.draft(
                target, "With a value", HandlingDraft.PLAIN, List.of(), new FormDraft(form.fields(), meanings));
    }

    @Test
    void previewsADraftAsItWouldBeInEveryLanguage() {
        RequestTypeId id = desk.drafted(ADMIN, aDraft()).value().typeId();

        ListingRequestTypes.Preview preview = desk.listing.preview(desk.viewer(CONTRACT_MANAGER), id);

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.schema())
                .hasValueSatisfying(schema -> assertThat(schema)
                        .containsEntry("title", "Corporate matter")
                        .containsKey("x-titles"));
    }

    @Test
    void previewsWhatCanBeMadeOutOfADraftThatIsNotReady() {
        RequestTypeId id = desk.drafted(ADMIN, aDraft(form(field("x", "COLOUR").draft())))
                .value()
                .typeId();

        ListingRequestTypes.Preview preview = desk.listing.preview(desk.viewer(ADMIN), id);

        assertThat(preview.schema()).isPresent();
        assertThat(preview.problems()).containsExactly(FieldProblem.of("/fields/2/kind", "field-kind-unknown"));
    }

    @Test
    void copiesADraftUnderAnotherName() {
        RequestTypeId id = desk.published(aDraft());

        RequestType copy =
                desk.writing.copy(desk.viewer(LAWYER), id, desk.by(LAWYER)).value();

        assertThat(copy.typeId()).isNotEqualTo(id);
        assertThat(copy.state().status()).isEqualTo(TypeStatus.DRAFT);
        assertThat(copy.state().draft().name().en()).isEqualTo("Corporate matter (copy)");
        assertThat(copy.state().draft().name().fr()).isEqualTo("Dossier : Corporate matter (copie)");
        assertThat(copy.state().draft().form()).isEqualTo(aDraft().form());
    }

    @Test
    void retiredTypesLeaveTheCatalogueAndNotTheList() {
        RequestTypeId id = desk.published(aDraft());

        desk.writing.retire(desk.viewer(ADMIN), id, desk.by(ADMIN));

        assertThat(offered()).isEmpty();
        assertThat(desk.listing
                        .page(desk.viewer(LAWYER), new TypeFilter(TypeStatus.RETIRED, null), FIRST)
                        .items())
                .extracting(Stored::id)
                .containsExactly(id.value());
        assertThat(desk.listing
                        .page(desk.viewer(LAWYER), new TypeFilter(TypeStatus.PUBLISHED, null), FIRST)
                        .items())
                .isEmpty();
        assertThat(desk.listing.page(desk.viewer(LAWYER), ALL, FIRST).items()).hasSize(1);
    }

    @Test
    void noTypeIsFoundWhereThereIsNone() {
        refused(() -> desk.listing.find(desk.viewer(ADMIN), TypeFixture.anId()), StandardRefusal.NOT_FOUND);
        refused(() -> desk.publish(TypeFixture.anId()), StandardRefusal.NOT_FOUND);
    }

    private static TypeDraft asking(Target target, FieldDraft question) {
        return TypeFixture.draft(target, "Asking", HandlingDraft.PLAIN, List.of(), form(question));
    }

    private List<ReadingRequestTypes.Offer> offered() {
        return desk.reading.catalogue(desk.viewer(CLAIRE), ReadingRequestTypes.Search.ALL);
    }

    private static void assertTargetFixed(ThrowingCallable attempt) {
        assertThatExceptionOfType(Refused.class).isThrownBy(attempt).satisfies(refused -> {
            assertThat(refused.refusal()).isEqualTo(TypeRefusal.TARGET_FIXED);
            assertThat(refused.fields()).containsExactly(FieldProblem.of("/target", "target-fixed"));
        });
    }

    private static void refused(ThrowingCallable attempt, Refusal rule) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt)
                .extracting(Refused::refusal)
                .isEqualTo(rule);
    }
}
