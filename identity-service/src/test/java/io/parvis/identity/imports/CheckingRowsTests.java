package io.parvis.identity.imports;

import static io.parvis.identity.imports.RowFixture.client;
import static io.parvis.identity.imports.RowFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.parvis.identity.people.PersonFixture;
import io.parvis.starter.problem.FieldProblem;

class CheckingRowsTests {

    private final ImportsInParts parts = new ImportsInParts();

    @Test
    void findsRowsReadyAndRegistersNothing() {
        ImportRow nina = checked(client(2, "nina", Column.COMPANY, "Initech"));
        ImportRow company = checked(row(3, Map.of(Column.COMPANY, "Hooli")));

        assertThat(List.of(nina, company)).extracting(ImportRow::state).containsOnly(RowState.READY);
        assertThat(parts.companies.events()).hasSize(1);
        assertThat(parts.people.events()).hasSize(1);
    }

    @Test
    void listsAllThatIsWrongWithARow() {
        ImportRow wrong = checked(row(
                2,
                Map.of(
                        Column.USERNAME, "CLAIRE",
                        Column.EMAIL, "Claire@ACME.example",
                        Column.ACCESS_TYPE, "OWNER",
                        Column.LANGUAGE, "de",
                        Column.COMPANY, "x".repeat(201))));

        assertThat(wrong.state()).isEqualTo(RowState.WRONG);
        assertThat(keys(wrong))
                .containsExactlyInAnyOrder(
                        "/company too-long",
                        "/firstName required",
                        "/lastName required",
                        "/accessType access-type-unknown",
                        "/language language-unknown",
                        "/username username-taken",
                        "/email email-taken");
    }

    @Test
    void findsWhatStandsInTheFileTwiceInAnyCase() {
        checked(client(2, "nina"));

        ImportRow again = checked(client(3, "NINA"));

        assertThat(keys(again)).containsExactly("/username username-above", "/email email-above");
        assertThat(again.problems()).allMatch(problem -> problem.arguments().equals(List.of(2)));
    }

    @Test
    void knowsWhatIsThereAlready() {
        ImportRow claire = checked(row(
                2,
                Map.of(
                        Column.USERNAME, "claire",
                        Column.FIRST_NAME, "Claire",
                        Column.LAST_NAME, "Martin",
                        Column.EMAIL, "claire@acme.example",
                        Column.ACCESS_TYPE, "BOTH",
                        Column.COMPANY, "ACME",
                        Column.JOB_TITLE, "Head of Legal",
                        Column.MOBILE, "+33 6 12 34 56 78",
                        Column.LANGUAGE, "fr",
                        Column.TIME_ZONE, "Europe/Paris")));
        ImportRow acme = checked(row(3, Map.of(Column.COMPANY, "acme")));

        assertThat(claire).isEqualTo(claire.alreadyThere("claire"));
        assertThat(acme).isEqualTo(acme.alreadyThere("acme"));
    }

    @Test
    void takesManagersWhoAreThereOrStandAboveInTheSameCompany() {
        checked(client(2, "nina", Column.COMPANY, "Initech"));

        assertThat(keys(checked(of("otto", 3, "Acme", "CLAIRE")))).isEmpty();
        assertThat(keys(checked(of("paul", 4, "initech", "Nina")))).isEmpty();
        assertThat(keys(checked(of("rosa", 5, "Initech", "claire"))))
                .containsExactly("/manager manager-not-of-company");
        assertThat(keys(checked(of("sven", 6, "Acme", "nina")))).containsExactly("/manager manager-not-of-company");
        assertThat(keys(checked(of("tina", 7, "Initech", "ugo")))).containsExactly("/manager manager-not-above");
        assertThat(keys(checked(of("ugo", 8, "Initech", "tina")))).containsExactly("/manager manager-not-above");
    }

    @Test
    void keepsWhatWasWrongWhenTheRowWasRead() {
        ImportRow shifted = ImportRow.unchecked(
                RowFixture.TABLE, 2, client(2, "nina").cells(), List.of(FieldProblem.of("", "cells-without-column")));

        assertThat(keys(checked(shifted))).containsExactly(" cells-without-column");
    }

    private static ImportRow of(String name, int number, String company, String manager) {
        ImportRow client = client(number, name, Column.COMPANY, company);
        Map<Column, String> cells = new EnumMap<>(client.cells());
        cells.put(Column.MANAGER, manager);
        return row(number, cells);
    }

    private ImportRow checked(ImportRow row) {
        parts.rows.add(List.of(row), PersonFixture.MONDAY);
        ImportRow checked = parts.checking.check(row);
        parts.rows.settle(checked, RowState.UNCHECKED);
        return checked;
    }

    private static List<String> keys(ImportRow row) {
        return row.problems().stream()
                .map(problem -> problem.pointer() + " " + problem.key())
                .toList();
    }
}
