package io.parvis.identity.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.directory.AccessType;
import io.parvis.directory.PersonStatus;
import io.parvis.identity.people.ClientExport;
import io.parvis.identity.people.Origin;
import io.parvis.starter.problem.ProblemTexts;
import io.parvis.testsupport.sheets.Workbooks;

class ClientSheetTests {

    private static final int DESIGN_SIZE = 100_000;
    private static final int SAMPLE = 10_000;
    private static final long MOST_GROWTH = 32L * 1024 * 1024;

    @Test
    void s13ShowsClientsWithTheirDetails() throws IOException {
        List<List<String>> rows = written(ExportedClients.many(3, _ -> {}), Locale.ENGLISH);

        assertThat(rows).hasSize(4);
        assertThat(rows.getFirst())
                .containsExactly(
                        "Last name",
                        "First name",
                        "Username",
                        "E-mail",
                        "Access",
                        "Status",
                        "Company",
                        "Job title",
                        "Mobile",
                        "Address",
                        "Manager",
                        "Origin",
                        "Language",
                        "Time zone",
                        "Invited (Europe/Paris)",
                        "Active since (Europe/Paris)");
        String name = "00000000-0000-0002-ffff-fffffffffffd";
        assertThat(rows.getLast().subList(0, 14))
                .containsExactly(
                        "Last " + name,
                        "First " + name,
                        name,
                        name + "@acme.example",
                        "Client and collaborator",
                        "Invited",
                        "Company " + name,
                        "=Head of " + name,
                        "+33 " + name,
                        "1 rue de " + name,
                        "First m" + name + " Last m" + name,
                        "Added by an administrator",
                        "French",
                        "Europe/Paris");
    }

    @Test
    void speaksTheLanguageOfItsReader() throws IOException {
        ClientExport export = ExportedClients.many(1, _ -> {});

        List<List<String>> rows = written(export, Locale.FRENCH);

        assertThat(rows.getFirst()).startsWith("Nom", "Prénom", "Identifiant").contains("Invitation (Europe/Paris)");
        assertThat(rows.getLast()).contains("Client et collaborateur", "Invitation envoyée", "français");
        assertThat(new ClientSheet(export, Locale.FRENCH).fileName())
                .isEqualTo("utilisateurs-du-portail-2026-03-02.xlsx");
        assertThat(new ClientSheet(export, Locale.ENGLISH).fileName()).isEqualTo("clients-2026-03-02.xlsx");
    }

    @Test
    void isAWorkbookWithoutClientsToo() throws IOException {
        assertThat(written(ExportedClients.many(0, _ -> {}), Locale.ENGLISH)).hasSize(1);
    }

    /** What is alive after a collection, every ten thousand rows, against what was alive when the first ones were written. */
    @Test
    void s13StreamsAHundredThousandClientsInLessThan32MegabytesOfHeap() {
        List<Long> alive = new ArrayList<>();
        CountingStream target = new CountingStream();
        ClientExport export = ExportedClients.many(DESIGN_SIZE, row -> {
            if (row % SAMPLE == SAMPLE / 10) {
                alive.add(usedHeap());
            }
        });

        new ClientSheet(export, Locale.ENGLISH).write(target);

        assertThat(target.bytes).as("each row was written").isGreaterThan(DESIGN_SIZE * 50L);
        assertThat(alive).hasSize(DESIGN_SIZE / SAMPLE);
        assertThat(Collections.max(alive) - alive.getFirst()).isLessThan(MOST_GROWTH);
    }

    static Stream<Enum<?>> values() {
        return Stream.<Enum<?>[]>of(AccessType.values(), PersonStatus.values(), Origin.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("values")
    void hasAWordForEachValueInBothLanguages(Enum<?> value) {
        assertThat(ProblemTexts.LANGUAGES)
                .extracting(language -> texts(language).getString(value.name()))
                .allSatisfy(word -> assertThat(word).isNotBlank());
    }

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(texts(Locale.FRENCH).keySet())
                .isEqualTo(texts(Locale.ENGLISH).keySet());
        assertThat(texts(Locale.FRENCH).getLocale()).isEqualTo(Locale.FRENCH);
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                ClientSheet.TEXTS,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static List<List<String>> written(ClientExport export, Locale language) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new ClientSheet(export, language).write(written);
        return Workbooks.texts(written.toByteArray());
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
