package io.parvis.request.types;

import static io.parvis.request.types.TypeFixture.aDraft;
import static io.parvis.request.types.TypeFixture.aDraftFor;
import static io.parvis.testsupport.directory.TestDirectory.ACME;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.GLOBEX;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.PersonId;
import io.parvis.request.forms.Wording;
import io.parvis.request.types.ReadingRequestTypes.Search;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

class ReadingRequestTypesTests {

    private final Desk desk = new Desk();

    @Test
    void s27ShowsEveryClientWhatIsPublishedForAll() {
        desk.published(aDraft());
        desk.drafted(ADMIN, aDraft("Still a draft"));

        assertThat(Stream.of(CLAIRE, OTTO))
                .allSatisfy(client -> assertThat(names(client, Search.ALL)).containsExactly("Corporate matter"));
    }

    @Test
    void s102WhatIsForAnotherCompanyDoesNotExist() {
        RequestTypeId id = desk.published(aDraftFor(ACME));

        assertThat(names(CLAIRE, Search.ALL)).containsExactly("Corporate matter");
        assertThat(desk.reading.offered(desk.viewer(CLAIRE), id)).isPresent();
        assertThat(names(OTTO, Search.ALL)).isEmpty();
        assertThat(names(OTTO, new Search("Corporate", null, null))).isEmpty();
        assertThat(desk.reading.categories(desk.viewer(OTTO))).isEmpty();
        assertThat(desk.reading.offered(desk.viewer(OTTO), id)).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> desk.reading.form(desk.viewer(OTTO), id, Locale.ENGLISH))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.NOT_FOUND);
    }

    @Test
    void whatIsForACompanyIsForThoseItWasMergedInto() {
        RequestTypeId id = desk.published(aDraftFor(ACME));

        desk.directory.companies().merged(ACME, GLOBEX);

        assertThat(desk.reading.offered(desk.viewer(OTTO), id)).isPresent();
        assertThat(desk.reading.offered(desk.viewer(CLAIRE), id)).isPresent();
    }

    @Test
    void aLimitCountsFromTheVersionThatSaysSo() {
        RequestTypeId id = desk.published(aDraft());
        desk.edit(id, aDraftFor(ACME));
        assertThat(desk.reading.offered(desk.viewer(OTTO), id)).isPresent();

        desk.publish(id);

        assertThat(desk.reading.offered(desk.viewer(OTTO), id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "corporate",
                "CORP mat",
                "societes",
                "Société",
                "droit",
                "questions of",
                "dossier corp",
                "  ",
                "law"
            })
    void s28FindsTypesByHowWordsBegin(String text) {
        desk.published(aDraft());

        assertThat(names(CLAIRE, new Search(text, null, null))).containsExactly("Corporate matter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"orporate", "corporate tax", "matters", "matter-corporate"})
    void s28FindsNothingElse(String text) {
        desk.published(aDraft());

        assertThat(names(CLAIRE, new Search(text, null, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"share-p", "Purchase", "d'act", "actions share"})
    void s28FindsAWordOfSeveralPartsFromEachOfThemOn(String text) {
        desk.published(aDraft("Share-purchase d'actions"));

        assertThat(names(CLAIRE, new Search(text, null, null))).containsExactly("Share-purchase d'actions");
    }

    @Test
    void s29OrdersTypesByCategoryAndPlace() {
        CategoryId disputes = category("Disputes", 5);
        desk.published(placed("Late", TypeFixture.COMPANY_LAW, 20));
        desk.published(placed("Early", TypeFixture.COMPANY_LAW, 10));
        desk.published(placed("Claim", disputes, 99));
        category("Empty", 1);

        assertThat(names(CLAIRE, Search.ALL)).containsExactly("Claim", "Early", "Late");
        assertThat(names(CLAIRE, new Search(null, disputes.value(), null))).containsExactly("Claim");
        assertThat(desk.reading.categories(desk.viewer(CLAIRE)))
                .extracting(heading -> heading.look().name().en())
                .containsExactly("Disputes", "Company law");
    }

    @Test
    void s36NarrowsToWhatBecomesOfIt() {
        desk.published(aDraft(Target.LITIGATION));
        desk.published(aDraft(Target.CONTRACT));

        assertThat(names(CLAIRE, new Search(null, null, Target.CONTRACT))).containsExactly("Type of CONTRACT");
    }

    @Test
    void drawsTheFormOfEachVersion() {
        RequestTypeId id = desk.published(aDraft());
        desk.edit(id, aDraft("Another name"));
        desk.publish(id);

        assertThat(desk.reading.form(desk.viewer(CLAIRE), id, Locale.FRENCH).schema())
                .containsEntry("title", "Dossier : Another name");
        assertThat(desk.reading.formOf(id, 1, Locale.ENGLISH).schema()).containsEntry("title", "Corporate matter");
        assertThat(desk.reading.formOf(id, 2, Locale.ENGLISH).type().version()).isEqualTo(2);
    }

    private List<String> names(PersonId client, Search search) {
        return desk.reading.catalogue(desk.viewer(client), search).stream()
                .map(offer -> offer.card().name().en())
                .toList();
    }

    private CategoryId category(String name, int position) {
        ArrangingCategories.Form form = new ArrangingCategories.Form(new Wording(name, name), null, position);
        return desk.arranging
                .add(desk.viewer(ADMIN), form, desk.by(ADMIN))
                .value()
                .categoryId();
    }

    private static TypeDraft placed(String name, CategoryId category, @Nullable Integer position) {
        TypeDraft draft = aDraft(name);
        return new TypeDraft(
                draft.target(),
                draft.name(),
                draft.description(),
                category.value(),
                draft.icon(),
                position,
                draft.legalNotice(),
                draft.handling(),
                draft.companies(),
                draft.form());
    }
}
