package io.parvis.request.types.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

import io.parvis.directory.Viewer;
import io.parvis.request.types.Catalogues;
import io.parvis.request.types.ReadingRequestTypes;
import io.parvis.request.types.Target;
import io.parvis.testsupport.directory.TestDirectory;

class FirstCatalogueTests {

    private final Catalogues shelves = new Catalogues();
    private final FirstCatalogue catalogue = new FirstCatalogue(shelves.first());
    private final Viewer claire = new TestDirectory().viewer(TestDirectory.CLAIRE);

    @BeforeEach
    void start() {
        catalogue.run(new DefaultApplicationArguments());
    }

    @Test
    void s27PublishesATypeForMattersOfEachKindAndForContracts() {
        assertThat(shelves.reading().catalogue(claire, ReadingRequestTypes.Search.ALL))
                .extracting(
                        offer -> offer.card().name().en(), offer -> offer.card().target(), offer -> offer.version())
                .containsExactly(
                        tuple("Corporate matter", Target.CORPORATE, 1),
                        tuple("Litigation case", Target.LITIGATION, 1),
                        tuple("Trademark filing", Target.INTELLECTUAL_PROPERTY, 1),
                        tuple("Contract request", Target.CONTRACT, 1));
    }

    @Test
    void s29FilesThemUnderCategoriesWithPictures() {
        assertThat(shelves.reading().categories(claire))
                .extracting(category -> category.look().name().fr())
                .containsExactly("Droit des sociétés", "Litiges", "Propriété intellectuelle", "Contrats");
        assertThat(shelves.reading().categories(claire))
                .allSatisfy(category -> assertThat(category.look().icon()).isNotBlank());
    }

    @Test
    void givesEachTheIdItAlwaysHad() {
        assertThat(FirstCatalogue.types())
                .extracting(type -> type.id().value())
                .containsExactly(
                        "5b0f2f0e-6d0c-4c7a-9a39-0d6a3c1e7f01",
                        "0c7e5c3a-1f7b-4a51-8a2e-7f5d9b6e2c02",
                        "e2a4b9d8-93c6-4f0e-b5d7-2a8c4e6f1d03",
                        "9d3c1b7f-4e28-4d6b-8c15-6b0f7a2e5d04")
                .allSatisfy(id -> assertThat(UUID.fromString(id)).isNotNull());
    }

    @Test
    void startingAgainChangesNothing() {
        int told = shelves.announced().size();

        catalogue.run(new DefaultApplicationArguments());

        assertThat(shelves.announced()).hasSize(told);
    }

    @Test
    void whatTheTeamRetiredStaysRetired() {
        shelves.retire(FirstCatalogue.types().getFirst().id());

        catalogue.run(new DefaultApplicationArguments());

        assertThat(shelves.reading().catalogue(claire, ReadingRequestTypes.Search.ALL))
                .hasSize(3);
    }
}
