package io.parvis.matter.matters;

import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.Viewer;
import io.parvis.matter.workflows.InMemoryWorkflows;
import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.directory.InMemoryCompanies;
import io.parvis.testsupport.directory.InMemoryPeople;
import io.parvis.testsupport.directory.TestDirectory;

class ReadingMattersTests {

    private final TestDirectory directory = new TestDirectory();
    private final Viewer claire = directory.viewer(TestDirectory.CLAIRE);
    private final InMemoryMatters matters = new InMemoryMatters();
    private final ReadingMatters reading = new ReadingMatters(
            matters,
            new MatterSheets(directory.people(), directory.companies(), new InMemoryWorkflows(), Office.GROUPS));
    private final Matter matter = aMatter();

    @BeforeEach
    void givenAMatter() {
        matters.add(matter, opening(matter));
    }

    @Test
    void putsTheNamesOfTheDirectoryToAMatter() {
        MatterSheet sheet = reading.read(claire, matter.matterId());

        assertThat(sheet.requesterName()).isEqualTo("Claire Example");
        assertThat(sheet.companyName()).isEqualTo("Acme");
        assertThat(sheet.assigneeName()).isNull();
    }

    @Test
    void readsAMatterOfPeopleThatTheDirectoryDoesNotKnowYet() {
        MatterSheets knowingNobody =
                new MatterSheets(new InMemoryPeople(), new InMemoryCompanies(), new InMemoryWorkflows(), Office.GROUPS);

        Page<MatterSheet> page =
                new ReadingMatters(matters, knowingNobody).list(claire, MatterFilter.ANY, PageRequest.first(20));

        assertThat(page.items()).singleElement().satisfies(sheet -> {
            assertThat(sheet.matter().state()).isEqualTo(matter.state());
            assertThat(sheet.requesterName()).isNull();
            assertThat(sheet.companyName()).isNull();
        });
    }

    @Test
    void tellsWhetherTheRequesterIsGone() {
        assertThat(reading.read(claire, matter.matterId()).requesterGone()).isFalse();

        matters.requested().note(TestDirectory.CLAIRE, null);

        assertThat(reading.read(claire, matter.matterId()).requesterGone()).isTrue();
    }

    @Test
    void goesOnWithinTheFilterThatItBeganWith() {
        Matter second = aMatter();
        matters.add(second, opening(second));
        matters.requested().note(TestDirectory.CLAIRE, null);
        MatterFilter gone = new MatterFilter(null, null, true);
        String cursor = reading.list(claire, gone, PageRequest.first(1)).nextCursor();

        assertThat(reading.list(claire, gone, new PageRequest(1, cursor)).items())
                .hasSize(1);
        assertThatExceptionOfType(MalformedCursor.class)
                .isThrownBy(() -> reading.list(claire, MatterFilter.ANY, new PageRequest(1, cursor)));
    }

    @Test
    void knowsNoMatterForWhoeverMayNotSeeIt() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reading.read(directory.viewer(TestDirectory.OTTO), matter.matterId()))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.NOT_FOUND);
    }
}
