package io.parvis.matter.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.TestDirectory;

/** What {@link SavedFilters} do, wherever they are kept. */
public abstract class SavedFiltersSuite {

    private static final PageRequest FIRST = PageRequest.first(20);

    private final TestDirectory directory = new TestDirectory();
    private final Viewer claire = directory.viewer(TestDirectory.CLAIRE);
    private final Viewer paul = directory.viewer(TestDirectory.PAUL);

    protected abstract SavedFilters filters();

    @Test
    void findWhatWasSavedAsItWas() {
        FilterContent content = new FilterContent(
                "Mine", FilteredList.MATTERS, Map.of("status", List.of("ON_HOLD", "GONE_SINCE"), "q", List.of("$a.b")));

        Stored<SavedFilter> saved = given(TestDirectory.CLAIRE, content);

        assertThat(filters().find(claire, id(saved)).orElseThrow().value().content())
                .isEqualTo(content);
    }

    @Test
    void belongToOnePersonAlone() {
        Stored<SavedFilter> saved = given(TestDirectory.CLAIRE, called("Mine"));

        assertThat(filters().find(paul, id(saved))).isEmpty();
        assertThat(filters().change(paul, id(saved), Commands.by(Actor.SYSTEM), called("Paul's")))
                .isEmpty();
        assertThat(filters().list(paul, FIRST).items()).isEmpty();
        assertThat(filters().count(paul)).isZero();
        assertThat(filters().count(claire)).isOne();
    }

    @Test
    void stayAPersonsOwnWhenTheyChangeCompany() {
        Stored<SavedFilter> saved = given(TestDirectory.CLAIRE, called("Mine"));

        assertThat(filters().find(directory.claireAtGlobex(), id(saved))).isPresent();
    }

    @Test
    void areListedByName() {
        given(TestDirectory.CLAIRE, called("B"));
        given(TestDirectory.CLAIRE, called("A"));

        assertThat(filters().list(claire, FIRST).items())
                .extracting(filter -> filter.value().content().name())
                .containsExactly("A", "B");
    }

    @Test
    void sayWhatTheyWereChangedToUnderANewVersion() {
        Stored<SavedFilter> saved = given(TestDirectory.CLAIRE, called("Mine"));

        Stored<SavedFilter> changed = filters()
                .change(claire, id(saved), Commands.expecting(Actor.SYSTEM, 1), called("Ours"))
                .orElseThrow();

        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.value().content().name()).isEqualTo("Ours");
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(
                        () -> filters().change(claire, id(saved), Commands.expecting(Actor.SYSTEM, 1), called("X")));
    }

    @Test
    void areForgottenOneByOneAndAllOfAPerson() {
        Stored<SavedFilter> one = given(TestDirectory.CLAIRE, called("One"));
        given(TestDirectory.CLAIRE, called("Two"));
        given(TestDirectory.PAUL, called("Paul's"));

        filters().delete(id(one), Commands.by(Actor.SYSTEM));
        assertThat(filters().count(claire)).isOne();

        filters().forgetAllOf(TestDirectory.CLAIRE);
        assertThat(filters().count(claire)).isZero();
        assertThat(filters().count(paul)).isOne();
    }

    private static FilterContent called(String name) {
        return new FilterContent(name, FilteredList.MATTERS, Map.of());
    }

    private Stored<SavedFilter> given(PersonId owner, FilterContent content) {
        String id = UUID.randomUUID().toString();
        return filters()
                .add(SavedFilter.of(new SavedFilterId(id), owner, content), new Command(id, null, Actor.SYSTEM, null));
    }

    private static SavedFilterId id(Stored<SavedFilter> filter) {
        return new SavedFilterId(filter.id());
    }
}
