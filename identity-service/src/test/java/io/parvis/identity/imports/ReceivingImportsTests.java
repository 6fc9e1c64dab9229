package io.parvis.identity.imports;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.imports.ImportsInParts.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.parvis.identity.Viewers;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.aggregate.CommandReused;

class ReceivingImportsTests {

    private final ImportsInParts parts = new ImportsInParts();

    @Test
    void keepsTheRowsOfTenThousandAFewAtATime() {
        String table = IntStream.range(0, 10_000)
                .mapToObj(row -> "client%d,Nina,Novak,client%d@acme.example,BOTH,Acme,".formatted(row, row))
                .collect(Collectors.joining("\n", HEADER + "\n", ""));

        ListedImport received =
                parts.receiving(10_000).receive(Viewers.ADMIN, ImportsInParts.file(table), command("import"));

        assertThat(received.rows().of(RowState.UNCHECKED)).isEqualTo(10_000);
        assertThat(parts.rows.batches()).allMatch(batch -> batch <= KeepingRows.BATCH);
        assertThat(received.listed().state()).isEqualTo(ImportState.CHECKING);
    }

    @Test
    void keepsNothingOfATableThatIsTooLongOrEmptyOrHasOtherColumns() {
        ReceivingImports receiving = parts.receiving(300);
        String tooLong = HEADER + "\nnina,Nina,Novak,nina@acme.example,BOTH,,".repeat(301);

        assertRefused(
                        ImportRefusal.IMPORT_TOO_LONG,
                        () -> receiving.receive(Viewers.ADMIN, ImportsInParts.file(tooLong), command("1")))
                .containsExactly("/file table-too-long");
        assertRefused(
                ImportRefusal.IMPORT_EMPTY,
                () -> receiving.receive(Viewers.ADMIN, ImportsInParts.file(HEADER), command("2")));
        assertRefused(
                ImportRefusal.IMPORT_COLUMNS_WRONG,
                () -> receiving.receive(Viewers.ADMIN, ImportsInParts.file("name\nx"), command("3")));

        assertThat(parts.rows.batches()).isNotEmpty();
        assertThat(parts.rows.isEmpty()).isTrue();
        assertThat(parts.imports.first(ImportState.CHECKING)).isEmpty();
    }

    @Test
    void findsWhatTheSameCommandKeptAndRefusesAnotherFileUnderIt() {
        ImportId first = parts.upload("import", HEADER, "nina,Nina,Novak,nina@acme.example,BOTH,,");
        ImportRow checked = parts.rowsOf(first).getFirst().ready();
        parts.rows.settle(checked, RowState.UNCHECKED);

        ImportId again = parts.upload("import", HEADER, "nina,Nina,Novak,nina@acme.example,BOTH,,");

        assertThat(again).isEqualTo(first);
        assertThat(parts.rowsOf(first)).containsExactly(checked);
        assertThatThrownBy(() -> parts.upload("import", HEADER, "otto,Otto,Novak,otto@acme.example,BOTH,,"))
                .isInstanceOf(CommandReused.class);
        assertThat(parts.rowsOf(first)).containsExactly(checked);
    }

    @Test
    void isForAdmins() {
        assertRefused(
                RuleRefusal.ROLE_REQUIRED,
                () -> parts.receiving(10).receive(Viewers.LAWYER, ImportsInParts.file(HEADER), command("1")));
    }

    @Test
    void forgetsImportsWithAllTheirRows() {
        ImportId old = parts.upload("old", HEADER, "nina,Nina,Novak,nina@acme.example,BOTH,,");
        ForgettingImports forgetting =
                new ForgettingImports(parts.imports, parts.rows, parts.clock, Duration.ofDays(7));
        parts.clock.advance(Duration.ofDays(7));
        forgetting.forget();
        assertThat(parts.imports.find(old)).isPresent();

        parts.clock.advance(Duration.ofSeconds(1));
        forgetting.forget();

        assertThat(parts.imports.find(old)).isEmpty();
        assertThat(parts.rows.isEmpty()).isTrue();
    }
}
