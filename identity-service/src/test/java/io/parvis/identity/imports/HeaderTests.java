package io.parvis.identity.imports;

import static io.parvis.identity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class HeaderTests {

    private static final List<String> REQUIRED =
            List.of(" Username ", "FIRSTNAME", "lastName", "email", "", "accessType");

    @Test
    void findsColumnsByTheirNamesInAnyCaseAndOrder() {
        Header header = Header.read(REQUIRED);

        assertThat(header.cells(List.of("nina", " ", "Novak")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(Column.USERNAME, "nina", Column.LAST_NAME, "Novak"));
    }

    @Test
    void namesEveryColumnThatIsUnknownMissingOrTwice() {
        assertRefused(
                        ImportRefusal.IMPORT_COLUMNS_WRONG,
                        () -> Header.read(
                                List.of("username", "Username", "telephone", "email", "accessType", "company")))
                .containsExactly(
                        "/file column-twice", "/file column-unknown", "/file column-missing", "/file column-missing");
    }

    @Test
    void letsATableOfCompaniesHaveTheirColumnAlone() {
        assertThat(Header.read(List.of("company")).cells(List.of("Acme"))).containsEntry(Column.COMPANY, "Acme");
    }

    @Test
    void seesCellsWhereThereIsNoColumn() {
        Header header = Header.read(REQUIRED);

        assertThat(header.isExceededBy(List.of("nina", "Nina", "Novak", "n@a.example", "", "BOTH", " ")))
                .isFalse();
        assertThat(header.isExceededBy(List.of("nina", "Nina", "Novak", "n@a.example", "x", "BOTH")))
                .isTrue();
        assertThat(header.isExceededBy(List.of("nina", "Nina", "Novak", "n@a.example", "", "BOTH", "x")))
                .isTrue();
    }

    @Test
    void keepsNoMoreOfACellThanTellsThatItIsTooLong() {
        assertThat(Header.read(List.of("company"))
                        .cells(List.of("x".repeat(30_000)))
                        .values())
                .singleElement()
                .matches(text -> text.length() == 2000);
    }
}
