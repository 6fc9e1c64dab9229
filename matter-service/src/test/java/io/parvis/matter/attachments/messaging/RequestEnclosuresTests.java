package io.parvis.matter.attachments.messaging;

import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.event.Level;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;

import io.parvis.files.FileAccess;
import io.parvis.files.FileName;
import io.parvis.files.FileOwner;
import io.parvis.files.FilingCabinet;
import io.parvis.files.ListedFile;
import io.parvis.files.Samples;
import io.parvis.files.Visibility;
import io.parvis.matter.attachments.Copying;
import io.parvis.matter.attachments.messaging.RequestEnclosures.FileContent;
import io.parvis.matter.attachments.messaging.RequestEnclosures.FilesContent;
import io.parvis.matter.matters.AcceptedRequest;
import io.parvis.matter.matters.MatterFixture;
import io.parvis.matter.matters.MatterId;
import io.parvis.starter.consumer.ContentReader;
import io.parvis.starter.consumer.ContentRefusal;
import io.parvis.starter.consumer.OwnerUnavailable;
import io.parvis.starter.consumer.Received;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.logs.LogSpy;

class RequestEnclosuresTests {

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final FilingCabinet cabinet = new FilingCabinet(Clock.fixed(MatterFixture.LATER, ZoneOffset.UTC));
    private final AcceptedRequest request = MatterFixture.aRequest();
    private final MatterId matter = new MatterId("matter");
    private final List<FileContent> listed = new ArrayList<>(
            List.of(new FileContent("one", "nda.pdf", hash()), new FileContent("two", "plan.pdf", hash())));

    @Test
    void s40CopiesEachFileAsIfItsRequesterHadSentItHere() {
        bring(path -> new ByteArrayInputStream(Samples.PDF));

        assertThat(copies()).extracting(file -> file.name().value()).containsExactlyInAnyOrder("nda.pdf", "plan.pdf");
        assertThat(copies()).allSatisfy(file -> {
            assertThat(file.shown()).isTrue();
            assertThat(file.isOf(new TestDirectory().viewer(CLAIRE).actor())).isTrue();
        });
    }

    @Test
    void leavesOutWhatHasAVirusAndSaysSo() {
        bring(path -> {
            if (path.contains("/one/")) {
                throw conflict("file-infected");
            }
            return new ByteArrayInputStream(Samples.PDF);
        });

        assertThat(copies()).extracting(ListedFile::name).containsExactly(new FileName("plan.pdf"));
        logs.have(Level.WARN, "a virus was found in it");
    }

    @Test
    void s40LeavesOutWhatIsTakenOutOfTheRequestMeanwhileAndSaysSo() {
        bring(path -> {
            if (path.contains("/one/")) {
                listed.removeFirst();
                throw new Refused(ContentRefusal.CONTENT_UNKNOWN);
            }
            return new ByteArrayInputStream(Samples.PDF);
        });

        assertThat(copies()).extracting(ListedFile::name).containsExactly(new FileName("plan.pdf"));
        logs.have(Level.WARN, "it was taken out of the request meanwhile");
    }

    @Test
    void refusesARequestWhoseFileIsListedAndNotThere() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> bring(_ -> {
                    throw new Refused(ContentRefusal.CONTENT_UNKNOWN);
                }))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(ContentRefusal.CONTENT_UNKNOWN));

        assertThat(copies()).isEmpty();
    }

    @Test
    void waitsForWhatIsStillBeingCheckedAndForWhatBreaksOff() {
        assertThatExceptionOfType(OwnerUnavailable.class)
                .isThrownBy(() -> bring(_ -> {
                    throw conflict("file-being-checked");
                }));
        assertThatExceptionOfType(OwnerUnavailable.class).isThrownBy(() -> bring(_ -> new BrokenStream()));

        assertThat(copies()).isEmpty();
    }

    private static HttpClientErrorException conflict(String key) {
        byte[] body = "{\"key\": \"%s\"}".formatted(key).getBytes(StandardCharsets.UTF_8);
        return HttpClientErrorException.create(
                HttpStatus.CONFLICT, "Conflict", HttpHeaders.EMPTY, body, StandardCharsets.UTF_8);
    }

    private void bring(Function<String, InputStream> bytes) {
        new RequestEnclosures(new Owner(listed, bytes), Copying.into(cabinet)).bring(request, matter);
    }

    private List<ListedFile> copies() {
        FileOwner owner = new FileOwner("matters", matter.value());
        FileAccess claire = FileAccess.of(owner, new TestDirectory().viewer(CLAIRE), Visibility.HIDDEN);
        return cabinet.reading.page(claire, PageRequest.first(10)).items();
    }

    private static String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Samples.PDF));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** An owner with these files. */
    private record Owner(List<FileContent> files, Function<String, InputStream> bytes) implements ContentReader {

        @Override
        public <T> T read(Received<?> event, Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T read(String source, String dataref, Class<T> type) {
            return type.cast(new FilesContent(List.copyOf(files)));
        }

        @Override
        public InputStream open(String source, String dataref) {
            return bytes.apply(dataref);
        }
    }

    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the owner has gone");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("the owner has gone");
        }
    }
}
