package io.parvis.files;

import static io.parvis.files.Given.access;
import static io.parvis.files.Given.command;
import static io.parvis.files.Given.keyed;
import static io.parvis.files.Samples.ascii;
import static io.parvis.files.Samples.upload;
import static io.parvis.files.Samples.zip;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;

import io.parvis.starter.aggregate.CommandReused;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.BadRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** What comes in (S32, S40, S51, S73), what does not, and what is left of that: nothing. */
@FilesTest
@TestPropertySource(properties = "parvis.files.max-size=2MB")
class AddingFilesIT {

    private static final int LARGEST = 2 * 1024 * 1024;

    private final AddingFiles adding;
    private final ReadingFiles reading;
    private final MongoOperations mongo;
    private final FileOwner matter = Given.matter();
    private final FileAccess claire = access(matter, CLAIRE);

    @Autowired
    AddingFilesIT(AddingFiles adding, ReadingFiles reading, MongoOperations mongo) {
        this.adding = adding;
        this.reading = reading;
        this.mongo = mongo;
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("nda.pdf", Samples.PDF, FileType.PDF),
                arguments("scan.PNG", Samples.PNG, FileType.PNG),
                arguments("contract.docx", Samples.DOCX, FileType.DOCX),
                arguments("last.docx", zip("_rels/.rels", "word/document2.xml", "[Content_Types].xml"), FileType.DOCX),
                arguments(
                        "table.xlsx",
                        zip("[Content_Types].xml", "xl/workbook.xml", "xl/printerSettings/printerSettings1.bin"),
                        FileType.XLSX),
                arguments("slides.pptx", zip("[Content_Types].xml", "ppt/presentation.xml"), FileType.PPTX),
                arguments("letter.odt", Samples.ODT, FileType.ODT),
                arguments("old.doc", Samples.OLE, FileType.DOC),
                arguments("mail.msg", Samples.OLE, FileType.MSG),
                arguments("note.txt", "Bonjour, voilà l'échéance.".getBytes(StandardCharsets.UTF_8), FileType.TXT),
                arguments("list.csv", ascii("a;b\n1;2\n"), FileType.CSV),
                arguments("mail.eml", ascii("From: claire@acme.example\r\nSubject: NDA\r\n\r\nHello"), FileType.EML),
                arguments("text.rtf", ascii("{\\rtf1\\ansi Hello}"), FileType.RTF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void s40TakesWhatPeopleSendAndGivesItBackByteForByte(String name, byte[] content, FileType type) throws Exception {
        Stored<StoredFile> stored = adding.add(claire, null, upload(name, content), command());

        ListedFile listed = reading.find(claire, stored.value().fileId());
        assertThat(listed.name().value()).isEqualTo(name);
        assertThat(listed.latest().type()).isEqualTo(type);
        assertThat(listed.latest().size()).isEqualTo(content.length);
        assertThat(listed.latest().sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(Given.bytes(reading.open(claire, listed.id(), null))).isEqualTo(content);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("empty.pdf", new byte[0], FileRefusal.FILE_EMPTY),
                arguments("nda", Samples.PDF, FileRefusal.FILE_TYPE_NOT_ALLOWED),
                arguments("page.html", ascii("<html></html>"), FileRefusal.FILE_TYPE_NOT_ALLOWED),
                arguments("drawing.svg", ascii("<svg/>"), FileRefusal.FILE_TYPE_NOT_ALLOWED),
                arguments("all.zip", zip("nda.pdf"), FileRefusal.FILE_TYPE_NOT_ALLOWED),
                arguments("setup.exe", Samples.PROGRAM, FileRefusal.FILE_EXECUTABLE),
                arguments("nda.pdf.js", ascii("alert(1)"), FileRefusal.FILE_EXECUTABLE),
                arguments("nda\u202Efdp.exe", Samples.PDF, FileRefusal.FILE_EXECUTABLE),
                arguments("nda.pdf", Samples.PROGRAM, FileRefusal.FILE_EXECUTABLE),
                arguments("nda.doc", Samples.ELF, FileRefusal.FILE_EXECUTABLE),
                arguments("note.txt", ascii("#!/bin/sh\nrm -rf /\n"), FileRefusal.FILE_EXECUTABLE),
                arguments("nda.pdf", Samples.PNG, FileRefusal.FILE_NOT_ITS_TYPE),
                arguments("nda.png", Samples.PDF, FileRefusal.FILE_NOT_ITS_TYPE),
                arguments("nda.txt", Samples.PDF, FileRefusal.FILE_NOT_ITS_TYPE),
                arguments(
                        "nda.txt",
                        ascii("<!DOCTYPE html><html><script>1</script></html>"),
                        FileRefusal.FILE_NOT_ITS_TYPE),
                arguments("nda.docx", zip("[Content_Types].xml", "xl/workbook.xml"), FileRefusal.FILE_NOT_ITS_TYPE),
                arguments("nda.docx", zip("a.txt"), FileRefusal.FILE_NOT_ITS_TYPE),
                arguments("nda.docx", Samples.ODT, FileRefusal.FILE_NOT_ITS_TYPE),
                arguments("nda.docx", half(Samples.DOCX), FileRefusal.FILE_NOT_ITS_TYPE),
                arguments(
                        "nda.docx",
                        zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                        FileRefusal.FILE_WITH_MACROS),
                arguments(
                        "nda.odt",
                        Samples.openDocument("application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml"),
                        FileRefusal.FILE_WITH_MACROS),
                arguments(
                        "nda.docx",
                        zip("[Content_Types].xml", "word/document.xml", "word/embeddings/setup.exe"),
                        FileRefusal.FILE_EXECUTABLE));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void refusesWhatMayNotComeInAndKeepsNothingOfIt(String name, byte[] content, FileRefusal reason) {
        long before = everything();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> adding.add(claire, null, upload(name, content), command()))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(reason));

        assertThat(everything()).isEqualTo(before);
        assertThat(reading.page(claire, PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    void refusesWhatIsTooLargeAndKeepsNothingOfIt() throws IOException {
        long before = everything();
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> adding.add(claire, null, upload("nda.pdf", pdf(LARGEST + 1)), command()))
                .withMessage("payload-too-large");
        assertThat(everything()).isEqualTo(before);

        adding.add(claire, null, upload("nda.pdf", pdf(LARGEST)), command());
        assertThat(reading.page(claire, PageRequest.first(10)).items()).hasSize(1);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        long before = everything();
        Upload broken = new Upload(
                new FileName("nda.pdf"),
                () -> new SequenceInputStream(new ByteArrayInputStream(pdf(LARGEST / 2)), new BrokenStream()));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> adding.add(claire, null, broken, command()));

        assertThat(everything()).isEqualTo(before);
        assertThat(reading.page(claire, PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    void aRepeatFindsTheFileAndAnotherContentUnderItsKeyIsRefused() throws IOException {
        String key = UUID.randomUUID().toString();
        Stored<StoredFile> first = adding.add(claire, null, upload("nda.pdf", Samples.PDF), keyed(key));
        long before = everything();

        Stored<StoredFile> again = adding.add(claire, null, upload("nda.pdf", Samples.PDF), keyed(key));

        assertThat(again.value().state()).isEqualTo(first.value().state());
        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> adding.add(claire, null, upload("nda.pdf", pdf(100)), keyed(key)));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void s32CopiesAFileOfARequestOnceAndDoesNotBringARemovedOneBack(@Autowired ChangingFiles changing)
            throws IOException {
        FileId source = new FileId(UUID.randomUUID().toString());
        Stored<StoredFile> first = adding.copy(claire, source, upload("nda.pdf", Samples.PDF));
        Stored<StoredFile> again = adding.copy(claire, source, new Upload(new FileName("nda.pdf"), () -> {
            throw new IOException("it is read once");
        }));
        assertThat(again.value().fileId()).isEqualTo(first.value().fileId());
        assertThat(reading.find(claire, first.value().fileId()).shown()).isTrue();

        changing.remove(access(matter, LAWYER), first.value().fileId(), command());
        adding.copy(claire, source, upload("nda.pdf", Samples.PDF));

        assertThat(reading.page(claire, PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    void s51KeepsEveryVersion() throws IOException {
        FileId id = adding.add(claire, null, upload("nda.pdf", Samples.PDF), command())
                .value()
                .fileId();
        adding.addVersion(claire, id, upload("nda v2.docx", Samples.DOCX), command());

        ListedFile listed = reading.find(claire, id);
        assertThat(listed.name().value()).isEqualTo("nda v2.docx");
        assertThat(listed.versions()).extracting(FileVersion::number).containsExactly(1, 2);
        assertThat(Given.bytes(reading.open(claire, id, 1))).isEqualTo(Samples.PDF);
        assertThat(Given.bytes(reading.open(claire, id, 2))).isEqualTo(Samples.DOCX);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reading.open(claire, id, 3))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(StandardRefusal.NOT_FOUND));
    }

    private long everything() {
        return Stream.of("contents", "contents.files", "contents.chunks", "files")
                .mapToLong(collection -> mongo.getCollection(collection).countDocuments(new Document()))
                .sum();
    }

    private static byte[] pdf(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        System.arraycopy(Samples.PDF, 0, bytes, 0, Math.min(size, Samples.PDF.length));
        return bytes;
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the client has gone");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("the client has gone");
        }
    }
}
