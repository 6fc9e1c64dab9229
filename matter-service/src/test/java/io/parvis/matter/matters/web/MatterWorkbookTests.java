package io.parvis.matter.matters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.directory.Names;
import io.parvis.matter.matters.MatterExport;
import io.parvis.matter.matters.MatterRow;
import io.parvis.matter.matters.Origin;
import io.parvis.matter.matters.Outcome;
import io.parvis.matter.matters.Priority;
import io.parvis.matter.matters.RequestStanding;
import io.parvis.matter.matters.RowSheet;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.starter.problem.ProblemTexts;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.sheets.Workbooks;

class MatterWorkbookTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int DESIGN_SIZE = 100_000;
    private static final int SAMPLE = 10_000;
    private static final long MOST_GROWTH = 32L * 1024 * 1024;

    private final TestDirectory directory = new TestDirectory();
    private final Names names = new Names(directory.people(), directory.companies());

    @Test
    void s45ShowsTheTeamWhatItsListShows() throws IOException {
        List<List<String>> rows = texts(many(1, _ -> {}), Column.MAIN, Locale.ENGLISH);

        assertThat(rows.getFirst())
                .containsExactly(
                        "Number",
                        "Name",
                        "Kind",
                        "Status",
                        "Practice area",
                        "Priority",
                        "Assignee",
                        "Requester",
                        "Company",
                        "Origin",
                        "Opened (Europe/Paris)",
                        "Due",
                        "Closed (Europe/Paris)",
                        "Outcome");
        assertThat(rows.getLast().subList(0, 10))
                .containsExactly(
                        "MAT-2026-000000",
                        "=Matter 0",
                        "Litigation",
                        "On hold",
                        "@tax",
                        "High",
                        "Laura Example",
                        "Claire Example",
                        "Acme",
                        "Client portal");
    }

    @Test
    void s45ShowsAClientWhatTheirListShowsInTheirLanguage() throws IOException {
        List<List<String>> rows = texts(many(2, _ -> {}), Column.PORTAL, Locale.FRENCH);

        assertThat(rows.getFirst())
                .containsExactly(
                        "Numéro",
                        "Type",
                        "Intitulé",
                        "Catégorie",
                        "Statut",
                        "Domaine d'activité",
                        "Demandeur",
                        "Responsable",
                        "Ouverture (Europe/Paris)",
                        "Échéance",
                        "Clôture (Europe/Paris)",
                        "Issue");
        assertThat(rows.get(1)).startsWith("MAT-2026-000000", "Dossier", "=Matter 0", "Contentieux", "En attente");
        assertThat(rows.get(2)).startsWith("REQ-2026-000001", "Demande", "=Matter 1", "Contentieux", "Soumise");
        assertThat(new MatterWorkbook(many(0, _ -> {}), Column.PORTAL, Locale.FRENCH).fileName())
                .isEqualTo("dossiers-2026-11-28.xlsx");
    }

    @Test
    void s45HoldsDatesThatAreDatesAndNoFormulas() throws IOException {
        List<Cell> row = Workbooks.rows(written(many(1, _ -> {}), Column.MAIN, Locale.ENGLISH))
                .getLast();

        assertThat(row.get(10).asDate()).as("where the reader is").isEqualTo("2026-11-22T10:00:00");
        assertThat(row.get(11).asDate()).isEqualTo("2026-12-31T00:00:00");
        assertThat(row.get(1).getType()).isEqualTo(CellType.STRING);
        assertThat(row)
                .allSatisfy(cell ->
                        assertThat(cell == null ? null : cell.getFormula()).isNull());
    }

    /** What is alive after a collection, every ten thousand rows, against what was alive when the first ones were written. */
    @Test
    void s45StreamsAHundredThousandMattersInLessThan32MegabytesOfHeap() {
        List<Long> alive = new ArrayList<>();
        CountingStream target = new CountingStream();
        MatterExport export = many(DESIGN_SIZE, row -> {
            if (row % SAMPLE == SAMPLE / 10) {
                alive.add(usedHeap());
            }
        });

        new MatterWorkbook(export, Column.MAIN, Locale.ENGLISH).write(target);

        assertThat(target.bytes).as("each row was written").isGreaterThan(DESIGN_SIZE * 20L);
        assertThat(alive).hasSize(DESIGN_SIZE / SAMPLE);
        assertThat(Collections.max(alive) - alive.getFirst()).isLessThan(MOST_GROWTH);
    }

    @Test
    void s45StopsWhenItsReaderGoesAway() {
        AtomicInteger read = new AtomicInteger();
        IOException gone = new IOException("Broken pipe");
        OutputStream target = new OutputStream() {
            @Override
            public void write(int content) throws IOException {
                throw gone;
            }
        };
        MatterWorkbook workbook = new MatterWorkbook(many(DESIGN_SIZE, read::set), Column.PORTAL, Locale.ENGLISH);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> workbook.write(target))
                .withCause(gone);
        assertThat(read).hasValueLessThan(SAMPLE);
    }

    static Stream<Enum<?>> values() {
        return Stream.<Enum<?>[]>of(MatterKind.values(), Priority.values(), Outcome.values(), Origin.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("values")
    void hasAWordForEachValueInBothLanguages(Enum<?> value) {
        assertThat(ProblemTexts.LANGUAGES)
                .extracting(language -> bundle(language).getString(value.name()))
                .allSatisfy(word -> assertThat(word).isNotBlank());
    }

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(bundle(Locale.FRENCH).keySet())
                .isEqualTo(bundle(Locale.ENGLISH).keySet());
        assertThat(bundle(Locale.FRENCH).getLocale()).isEqualTo(Locale.FRENCH);
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                SheetWords.TEXTS,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private MatterExport many(int number, IntConsumer before) {
        return new MatterExport(
                LocalDate.of(2026, 11, 28),
                PARIS,
                action -> IntStream.range(0, number)
                        .peek(before)
                        .mapToObj(this::sheet)
                        .forEach(action));
    }

    /** Each other one is a request. */
    private RowSheet sheet(int number) {
        boolean request = number % 2 == 1;
        MatterRow row = new MatterRow(
                request,
                new UUID(number, ~number).toString(),
                "%s-2026-%06d".formatted(request ? "REQ" : "MAT", number),
                "=Matter " + number,
                MatterKind.LITIGATION,
                request ? MatterStatus.SUBMITTED : MatterStatus.ON_HOLD,
                request ? null : "@tax",
                Instant.parse("2026-11-22T09:00:00Z"),
                request ? null : LocalDate.of(2026, 12, 31),
                null,
                null,
                new MatterRow.Side(TestDirectory.CLAIRE, TestDirectory.ACME),
                new MatterRow.Team(TestDirectory.LAWYER, Priority.HIGH, Origin.PORTAL, null));
        return new RowSheet(
                row, names, request ? RequestStanding.SUBMITTED.names() : Map.of("en", "On hold", "fr", "En attente"));
    }

    private static List<List<String>> texts(MatterExport export, List<Column> columns, Locale language)
            throws IOException {
        return Workbooks.texts(written(export, columns, language));
    }

    private static byte[] written(MatterExport export, List<Column> columns, Locale language) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new MatterWorkbook(export, columns, language).write(written);
        return written.toByteArray();
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static final class CountingStream extends OutputStream {

        private long bytes;

        @Override
        public void write(int content) {
            bytes++;
        }

        @Override
        public void write(byte[] content, int offset, int length) {
            bytes += length;
        }
    }
}
