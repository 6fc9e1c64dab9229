package io.parvis.identity.imports;

import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.people.PersonFixture.ADA;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** How imports behave, wherever they are kept. */
public abstract class ImportsSuite {

    protected abstract Imports imports();

    @Test
    void keepsWhatWasDoneWithAnImport() {
        ImportId id = add(MONDAY);

        imports().change(id, command("checked"), Import::checked);
        imports().change(id, command("start"), each -> each.start(new Run(ADA, MONDAY, true), true));
        imports().change(id, command("finish"), each -> each.finish(MONDAY.plusSeconds(5)));

        Import kept = imports().find(id).orElseThrow().value();
        assertThat(kept.state()).isEqualTo(ImportState.FINISHED);
        assertThat(kept.upload()).isEqualTo(upload(id, MONDAY));
        assertThat(kept.run()).isEqualTo(new Run(ADA, MONDAY, true));
        assertThat(kept.finishedAt()).isEqualTo(MONDAY.plusSeconds(5));
    }

    @Test
    void givesWhatWasUploadedFirstOfAState() {
        ImportId later = add(MONDAY.plusSeconds(1));
        ImportId first = add(MONDAY);

        assertThat(imports().first(ImportState.CHECKING)).map(Import::importId).contains(first);
        imports().change(first, command("checked"), Import::checked);

        assertThat(imports().first(ImportState.CHECKING)).map(Import::importId).contains(later);
        assertThat(imports().first(ImportState.RUNNING)).isEmpty();
    }

    @Test
    void pagesTheLastUploadedFirst() {
        ImportId first = add(MONDAY);
        ImportId last = add(MONDAY.plusSeconds(1));

        Page<Stored<Import>> page = imports().page(PageRequest.first(1));

        assertThat(page.items()).extracting(each -> each.value().importId()).containsExactly(last);
        assertThat(imports().page(new PageRequest(1, page.nextCursor())).items())
                .extracting(each -> each.value().importId())
                .containsExactly(first);
    }

    @Test
    void forgetsWhatIsOld() {
        ImportId old = add(MONDAY);
        ImportId recent = add(MONDAY.plusSeconds(1));

        imports().forgetBefore(MONDAY.plusSeconds(1));

        assertThat(imports().find(old)).isEmpty();
        assertThat(imports().find(recent)).isPresent();
    }

    private ImportId add(Instant at) {
        ImportId id = new ImportId(UUID.randomUUID().toString());
        imports().add(Import.receive(id, upload(id, at)), command(id.value()));
        return id;
    }

    private static Import.Upload upload(ImportId id, Instant at) {
        return new Import.Upload("clients.csv", TableId.of(id, "hash"), ADA, at);
    }
}
