package io.parvis.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

class LargeBodiesIT {

    private static final int MEGABYTE = 1024 * 1024;

    private final FakeService service = Surroundings.shared().service();
    private final RunningGateway gateway = Surroundings.shared().gateway();
    private final Browser browser = new Browser();

    @BeforeEach
    void logIn() {
        gateway.logIn(browser, "claire");
        browser.get(gateway.at("/"));
        service.answers(FakeService.json(200, "{\"ok\":true}"));
    }

    @Test
    void uploadsTogetherLargerThanTheHeapStreamThrough() {
        long size = 100L * MEGABYTE;
        long uploads = Runtime.getRuntime().maxMemory() / size + 1;

        List<CompletableFuture<Integer>> answers = LongStream.range(0, uploads)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> browser.send(upload(size, "multipart/form-data; boundary=b"))
                                .statusCode(),
                        Executors.newVirtualThreadPerTaskExecutor()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(service.arrived()).hasSize((int) uploads).allMatch(arrived -> arrived.bodySize() == size);
    }

    @Test
    void bodyThatAnnouncesTooMuchIsRefusedUnread() {
        HttpResponse<String> response = browser.send(upload(102L * MEGABYTE, "multipart/form-data; boundary=b"));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("\"key\":\"payload-too-large\"");
        assertThat(service.arrived()).isEmpty();
    }

    @Test
    void anUploadOf200MegabytesIsRefusedWhereTheLimitIsIfItDoesNotSaySo() {
        HttpResponse<String> response =
                browser.send(fromPage("/api/portal/matters/1/attachments", "multipart/form-data; boundary=b")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> zeros(200L * MEGABYTE))));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("\"key\":\"payload-too-large\"");
    }

    @Test
    void filesAreRefusedWhereNoneAreTaken() {
        HttpResponse<String> response = browser.send(fromPage("/api/portal/requests", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[2 * MEGABYTE])));
        HttpResponse<String> publicly = new Browser()
                .post(
                        gateway.at("/api/public/invitations/abc/password"),
                        " ".repeat(2 * MEGABYTE),
                        "Content-Type",
                        "multipart/form-data; boundary=b");

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(publicly.statusCode()).isEqualTo(413);
        assertThat(service.arrived()).isEmpty();
    }

    @Test
    void bodyThatGrowsTooLargeWithoutAnnouncingIsRefused() {
        HttpResponse<String> response = browser.send(chunked(2 * MEGABYTE));

        assertThat(response.statusCode()).isEqualTo(413);
    }

    private HttpRequest.Builder upload(long size, String type) {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofInputStream(() -> zeros(size)), size);
        return fromPage("/api/portal/matters/1/attachments", type).POST(body);
    }

    private HttpRequest.Builder chunked(long size) {
        return fromPage("/api/portal/requests", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> zeros(size)));
    }

    private HttpRequest.Builder fromPage(String path, String type) {
        return browser.request(
                gateway.at(path),
                "Content-Type",
                type,
                "X-XSRF-TOKEN",
                browser.cookies().get("XSRF-TOKEN"));
    }

    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(left, length);
                left -= count;
                return count;
            }
        };
    }
}
