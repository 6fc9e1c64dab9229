package io.parvis.files;

import static io.parvis.files.Given.access;
import static io.parvis.files.Given.command;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.parvis.files.ZippingFiles.Selection;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

class ZippingFilesTests {

    private final FilingCabinet cabinet =
            new FilingCabinet(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
    private final FileOwner matter = Given.matter();
    private final FileAccess lawyer = access(matter, LAWYER);
    private final FileAccess claire = access(matter, CLAIRE);

    @Test
    void zipsAllOrWhatWasChosen() throws IOException {
        FolderId outer = folder("Evidence", null);
        FolderId inner = folder("Photos", outer);
        FileId atTop = file("nda.pdf", null);
        file("plan.pdf", inner);
        file("letter.pdf", folder("Letters", null));

        assertThat(paths(lawyer, Selection.ALL))
                .containsExactlyInAnyOrder("nda.pdf", "Evidence/Photos/plan.pdf", "Letters/letter.pdf");
        assertThat(paths(lawyer, Selection.of(List.of(atTop.value()), List.of(outer.value()))))
                .containsExactlyInAnyOrder("nda.pdf", "Evidence/Photos/plan.pdf");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void givesEachFileAPathOfItsOwn() throws IOException {
        String longest = "n".repeat(196) + ".pdf";
        for (String name : List.of("nda.pdf", "NDA.pdf", "nda (2).pdf", "nda.pdf", longest, longest, longest)) {
            file(name, null);
        }

        List<String> paths = paths(lawyer, Selection.ALL);

        assertThat(paths)
                .hasSize(7)
                .contains(longest, "n".repeat(192) + " (2).pdf", "n".repeat(192) + " (3).pdf")
                .anyMatch("nda.pdf"::equalsIgnoreCase)
                .allSatisfy(path -> assertThat(path).hasSizeLessThanOrEqualTo(200));
        assertThat(paths).map(path -> path.toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
    }

    @Test
    void s59WhatOneDoesNotSeeCantBeChosen() throws IOException {
        FileId hidden = file("nda.pdf", folder("Strategy", null));

        for (Selection selection : List.of(
                Selection.of(List.of(hidden.value()), List.of()),
                Selection.of(
                        List.of(),
                        List.of(cabinet.reading.folders(lawyer).getFirst().id().value())))) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> cabinet.zipping.archive(claire, selection))
                    .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(StandardRefusal.NOT_FOUND));
        }
        assertThat(paths(claire, Selection.ALL)).isEmpty();
    }

    @Test
    void saysWhatWasLeftOutBesideAFileThatIsCalledLikeThat() throws IOException {
        file("left out.PDF", null);
        file("Left out (2).pdf", null);
        FileId bill = file("bill.pdf", null);
        cabinet.contents.scanned(cabinet.reading.find(lawyer, bill).latest().content(), ScanState.INFECTED);
        ByteArrayOutputStream target = new ByteArrayOutputStream();

        cabinet.zipping.archive(lawyer, Selection.ALL).writeTo(target, "Left out.pdf");

        Map<String, String> texts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(target.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(texts)
                .containsOnlyKeys("left out.PDF", "Left out (2).pdf", "Left out (3).pdf")
                .containsEntry("Left out (3).pdf", "bill.pdf");
    }

    private List<String> paths(FileAccess access, Selection selection) {
        return cabinet.zipping.archive(access, selection).entries().stream()
                .map(ZippingFiles.Entry::path)
                .toList();
    }

    private FileId file(String name, @Nullable FolderId folder) throws IOException {
        return cabinet.adding
                .add(lawyer, folder, Samples.upload(name, Samples.PDF), command())
                .value()
                .fileId();
    }

    private FolderId folder(String name, @Nullable FolderId parent) {
        return cabinet.keeping
                .add(lawyer, new FileName(name), parent, command())
                .value()
                .folderId();
    }
}
