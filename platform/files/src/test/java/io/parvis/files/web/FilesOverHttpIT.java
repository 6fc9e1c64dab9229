package io.parvis.files.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.event.Level;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

import io.parvis.files.FilesTest;
import io.parvis.files.Samples;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.logs.LogSpy;

/** Attachments as a browser sends and gets them (S50, S73). */
@FilesTest
@TestPropertySource(properties = "parvis.files.max-size=1MB")
class FilesOverHttpIT {

    private static final byte[] CONTENT = Samples.PDF;

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final RestTestClient http;
    private final String files = "/api/portal/things/" + UUID.randomUUID() + "/files";

    @Autowired
    FilesOverHttpIT(RestTestClient http) {
        this.http = http;
    }

    @Test
    void s73GivesBackWhatWasSentAsAnAttachmentThatNobodyGuessesAt() {
        EntityExchangeResult<byte[]> answer = get(content(sent("Bail – été.pdf", CONTENT)), _ -> {});

        assertThat(answer.getResponseBody()).isEqualTo(CONTENT);
        HttpHeaders headers = answer.getResponseHeaders();
        assertThat(headers.getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(headers.getContentLength()).isEqualTo(CONTENT.length);
        assertThat(headers.getContentDisposition().isAttachment()).isTrue();
        assertThat(headers.getContentDisposition().getFilename()).isEqualTo("Bail – été.pdf");
        assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.getFirst(HttpHeaders.ACCEPT_RANGES)).isEqualTo("bytes");
        assertThat(headers.getETag()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-9, 0, 9", "bytes=5-5, 5, 5", "bytes=10-, 10, -1", "bytes=-7, -7, -1", "bytes=0-99999, 0, -1"})
    void answersOneRange(String range, int first, int last) {
        int from = first < 0 ? CONTENT.length + first : first;
        int to = last < 0 ? CONTENT.length - 1 : last;

        EntityExchangeResult<byte[]> answer =
                get(content(sent("nda.pdf", CONTENT)), headers -> headers.set(HttpHeaders.RANGE, range));

        boolean isWhole = from == 0 && to == CONTENT.length - 1;
        assertThat(answer.getStatus().value()).isEqualTo(isWhole ? 200 : 206);
        assertThat(answer.getResponseBody()).isEqualTo(Arrays.copyOfRange(CONTENT, from, to + 1));
        assertThat(answer.getResponseHeaders().getFirst(HttpHeaders.CONTENT_RANGE))
                .isEqualTo(isWhole ? null : "bytes " + from + "-" + to + "/" + CONTENT.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999-", "bytes=99999-100000", "bytes=-0"})
    void aRangeBeyondTheEndIsNotSatisfiable(String range) {
        EntityExchangeResult<byte[]> answer =
                get(content(sent("nda.pdf", CONTENT)), headers -> headers.set(HttpHeaders.RANGE, range));

        assertThat(answer.getStatus().value()).isEqualTo(416);
        assertThat(answer.getResponseHeaders().getFirst(HttpHeaders.CONTENT_RANGE))
                .isEqualTo("bytes */" + CONTENT.length);
        assertThat(text(answer)).contains("range-not-satisfiable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,4-5", "pages=1-2", "bytes=9-1", "bytes=x", "bytes="})
    void whatIsNoSingleRangeIsPassedOver(String range) {
        EntityExchangeResult<byte[]> answer =
                get(content(sent("nda.pdf", CONTENT)), headers -> headers.set(HttpHeaders.RANGE, range));

        assertThat(answer.getStatus().value()).isEqualTo(200);
        assertThat(answer.getResponseBody()).isEqualTo(CONTENT);
    }

    @Test
    void aRangeOfAnotherVersionIsPassedOver() {
        String content = content(sent("nda.pdf", CONTENT));
        String tag = Objects.requireNonNull(
                get(content, _ -> {}).getResponseHeaders().getETag());

        assertThat(get(content, headers -> ranged(headers, tag)).getStatus().value())
                .isEqualTo(206);
        assertThat(get(content, headers -> ranged(headers, "\"other\""))
                        .getStatus()
                        .value())
                .isEqualTo(200);
        assertThat(get(content, headers -> headers.setIfNoneMatch(tag))
                        .getStatus()
                        .value())
                .isEqualTo(304);
    }

    @Test
    void headTellsTheLengthWithoutTheBytes() {
        EntityExchangeResult<byte[]> answer = http.method(HttpMethod.HEAD)
                .uri(content(sent("nda.pdf", CONTENT)))
                .headers(headers -> headers.setBearerAuth(claire()))
                .exchange()
                .expectBody()
                .returnResult();

        assertThat(answer.getResponseHeaders().getContentLength()).isEqualTo(CONTENT.length);
        assertThat(answer.getResponseBody()).isNullOrEmpty();
    }

    @Test
    void refusesWithAProblemInTheAskersLanguage() {
        EntityExchangeResult<byte[]> executable = post("nda.pdf", Samples.PROGRAM);
        assertThat(executable.getStatus().value()).isEqualTo(422);
        assertThat(text(executable)).contains("file-executable", "Les programmes ne sont pas acceptés");

        EntityExchangeResult<byte[]> large = post("nda.pdf", Arrays.copyOf(CONTENT, 1024 * 1024 + 1));
        assertThat(large.getStatus().value()).isEqualTo(413);
        assertThat(text(large)).contains("payload-too-large");
    }

    @Test
    void zipsWhatOneSeesUnderNamesThatDiffer() throws IOException {
        sent("nda.pdf", CONTENT);
        sent("NDA.pdf", CONTENT);
        sent("letter.odt", Samples.ODT);

        byte[] zip = get(files + "/all.zip", _ -> {}).getResponseBody();

        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream entry = new ZipInputStream(new ByteArrayInputStream(Objects.requireNonNull(zip)))) {
            for (ZipEntry next = entry.getNextEntry(); next != null; next = entry.getNextEntry()) {
                entries.put(next.getName(), entry.readAllBytes());
            }
        }
        assertThat(entries).containsOnlyKeys("nda.pdf", "NDA (2).pdf", "letter.odt");
        assertThat(entries.get("letter.odt")).isEqualTo(Samples.ODT);
    }

    /** As when the database goes away in the middle. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anAnswerThatBreaksOffIsCutAndNotTakenForTheWhole(
            boolean zipped, @LocalServerPort int port, @Autowired MongoOperations mongo) throws Exception {
        byte[] large = new byte[1024 * 1024];
        new Random(1).nextBytes(large);
        System.arraycopy(CONTENT, 0, large, 0, CONTENT.length);
        String id = sent("nda.pdf", large);
        Document file = Objects.requireNonNull(mongo.findById(id, Document.class, "files"));
        Document version = file.get("state", Document.class)
                .getList("versions", Document.class)
                .getFirst();
        mongo.getCollection("contents.chunks")
                .deleteMany(Filters.and(Filters.eq("files_id", version.getString("content")), Filters.gte("n", 2)));
        URI uri = URI.create("http://localhost:" + port + (zipped ? files + "/all.zip" : content(id)));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + claire())
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> answer.body().transferTo(OutputStream.nullOutputStream()));
        }
        logs.have(Level.ERROR, "answered internal-error");
        logs.mentionNowhere("Servlet.service()", "Exception Processing");
    }

    private static void ranged(HttpHeaders headers, String tag) {
        headers.set(HttpHeaders.RANGE, "bytes=0-3");
        headers.set(HttpHeaders.IF_RANGE, tag);
    }

    private String content(String id) {
        return files + "/" + id + "/content";
    }

    private String sent(String name, byte[] content) {
        EntityExchangeResult<byte[]> answer = post(name, content);
        assertThat(answer.getStatus().value()).isEqualTo(201);
        return text(answer);
    }

    private EntityExchangeResult<byte[]> post(String name, byte[] content) {
        LinkedMultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return http.post()
                .uri(files)
                .headers(headers -> {
                    headers.setBearerAuth(claire());
                    headers.set(HttpHeaders.ACCEPT_LANGUAGE, "fr");
                })
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange()
                .expectBody()
                .returnResult();
    }

    private EntityExchangeResult<byte[]> get(String uri, Consumer<HttpHeaders> more) {
        return http.get()
                .uri(uri)
                .headers(headers -> {
                    headers.setBearerAuth(claire());
                    more.accept(headers);
                })
                .exchange()
                .expectBody()
                .returnResult();
    }

    private static String text(EntityExchangeResult<byte[]> answer) {
        return new String(Objects.requireNonNull(answer.getResponseBody()), StandardCharsets.UTF_8);
    }

    private static String claire() {
        return TestDirectory.subject(TestDirectory.CLAIRE);
    }
}
