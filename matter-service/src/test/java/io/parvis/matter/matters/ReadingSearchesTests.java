package io.parvis.matter.matters;

import static io.parvis.matter.matters.ReadingSearchesFixture.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.testsupport.directory.TestDirectory;

class ReadingSearchesTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final MatterListForm.Days NO_DAYS = new MatterListForm.Days(null, null, null, null, null, null);

    private final TestDirectory directory = new TestDirectory();

    @Test
    void s44TakesADayForAllOfItWhereTheAskerIs() {
        assertThat(read(asking("openedFrom", "2026-11-22")).filter().dates().opened())
                .isEqualTo(new Period<>(Instant.parse("2026-11-21T23:00:00Z"), null));
        assertThat(read(asking("closedTo", "2026-11-22")).filter().dates().closed())
                .isEqualTo(new Period<>(null, Instant.parse("2026-11-22T23:00:00Z")));
        assertThat(read(asking("dueTo", "2026-12-31")).filter().dates().due())
                .isEqualTo(new Period<>(null, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void isTheSameWhateverTheOrderOfItsValues() {
        assertThat(read(form(List.of("B", "A", "B"))).toString())
                .isEqualTo(read(form(List.of("A", "B"))).toString());
    }

    @Test
    void refusesMoreValuesThanAnybodyChooses() {
        List<String> many = IntStream.range(0, 51).mapToObj("S%d"::formatted).toList();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read(form(many)))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::pointer)
                        .containsExactly("/status"));
    }

    @ParameterizedTest
    @CsvSource({"openedFrom, 2026-02-30", "dueTo, 0000-01-01", "closedFrom, 9999-01-01", "sort, -", "origin, WEB"})
    void saysWhatItCanNotMakeOut(String field, String value) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read(asking(field, value)))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::pointer)
                        .containsExactly("/" + field));
    }

    @ParameterizedTest
    @CsvSource({
        "MAT-2026-000045, 45",
        "MAT-2026-000045, 000045",
        "MAT-2026-000045, 2026-000045",
        "MAT-2026-000045, mat-2026-000045",
        "MAT-2026-000100, 100"
    })
    void keepsANumberFromEachOfItsPartsOn(String number, String word) {
        assertThat(ListedBy.of("Name", number, null, null).numberWords()).contains(word);
    }

    private static MatterListForm form(List<String> statuses) {
        return new MatterListForm(
                null, List.of(), statuses, List.of(), null, null, NO_DAYS, MatterListForm.Ties.of(null), null);
    }

    private MatterSearch read(MatterListForm form) {
        return ReadingSearches.read(form, PARIS, directory.companies());
    }
}
