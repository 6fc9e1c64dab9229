package io.parvis.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeService;

class UploadPlacesIT extends FewPlaces {

    @Test
    void uploadsTakeNoPlacesOfOthersAndOthersNoneOfTheirs() throws IOException {
        Browser other = new Browser();
        logIn(other, "otto");
        try (Socket one = beginUpload(browser);
                Socket two = beginUpload(other)) {
            await("uploads under way").until(() -> free("uploads") == 0);

            List<CompletableFuture<Integer>> waiting = fill();
            assertThatItIsFull(upload(browser));

            hanging.countDown();
            assertThat(waiting).extracting(CompletableFuture::join).containsOnly(200);
            assertThat(endUpload(one)).isEqualTo("HTTP/1.1 200");
            assertThat(endUpload(two)).isEqualTo("HTTP/1.1 200");
        }
        await("places that uploads have left").until(() -> free("uploads") == 2);
    }

    @Test
    void whoUploadsSlowlyLeavesRoomForTheUploadsOfOthers() throws IOException {
        Browser other = new Browser();
        logIn(other, "otto");
        try (Socket slow = beginUpload(browser)) {
            await("an upload under way").until(() -> free("uploads") == 1);

            assertThatItIsFull(upload(browser));
            assertThat(upload(other).statusCode()).isEqualTo(200);

            assertThat(endUpload(slow)).isEqualTo("HTTP/1.1 200");
        }
        await("the caller's own place").until(() -> upload(browser).statusCode() == 200);
    }

    @Test
    void anUploadThatIsRefusedByItsHeadLeavesItsPlaceWithTheAnswerWhateverIsStillToCome() throws IOException {
        try (Socket tooLarge = beginUpload(browser, "Content-Length: 1025", "--b");
                Socket unknown = beginUpload(new Browser(), "Content-Length: 5", "--b")) {
            assertThat(status(tooLarge)).isEqualTo("HTTP/1.1 413");
            assertThat(status(unknown)).isEqualTo("HTTP/1.1 401");

            assertThatAllPlacesForUploadsAreFree();
        }
    }

    @Test
    void anUploadThatGetsTooLargeLeavesItsPlaceWithTheAnswerWhateverIsStillToCome() throws IOException {
        String chunk = "401\r\n" + "b".repeat(1025) + "\r\n";
        try (Socket tooLarge = beginUpload(browser, "Transfer-Encoding: chunked", chunk)) {
            assertThat(status(tooLarge)).isEqualTo("HTTP/1.1 413");

            assertThatAllPlacesForUploadsAreFree();
        }
    }

    @Test
    void anUploadThatItsServiceRefusesLeavesItsPlaceWithTheAnswer() throws IOException {
        SERVICE.answers(FakeService.json(404, "{}"));
        try (Socket refused = beginUpload(browser)) {
            await("an upload under way").until(() -> free("uploads") == 1);

            assertThat(endUpload(refused)).isEqualTo("HTTP/1.1 404");

            SERVICE.answers(FakeService.json(200, "{}"));
            assertThatAllPlacesForUploadsAreFree();
        }
    }

    /** The gateway's, and the caller's own. */
    private void assertThatAllPlacesForUploadsAreFree() {
        await("places that uploads have left").until(() -> free("uploads") == 2);
        await("the caller's own place").until(() -> upload(browser).statusCode() == 200);
    }

    /** Sends all but the last bytes of a body. */
    private static Socket beginUpload(Browser browser) throws IOException {
        return beginUpload(browser, "Content-Length: 5", "--b");
    }

    private static Socket beginUpload(Browser browser, String announced, String body) throws IOException {
        Socket socket = new Socket("localhost", URI.create(GATEWAY.at("/")).getPort());
        socket.setSoTimeout(10_000);
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        write(
                socket,
                String.join(
                        "\r\n",
                        "POST " + ATTACHMENTS + " HTTP/1.1",
                        "Host: localhost",
                        "Cookie: " + cookies,
                        "X-XSRF-TOKEN: " + browser.cookies().get("XSRF-TOKEN"),
                        "Content-Type: multipart/form-data; boundary=b",
                        announced,
                        "",
                        body));
        return socket;
    }

    /** Sends the rest, and reads how the answer begins. */
    private static String endUpload(Socket socket) throws IOException {
        write(socket, "--");
        return status(socket);
    }

    private static String status(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static HttpResponse<String> upload(Browser browser) {
        return browser.send(browser.request(
                        GATEWAY.at(ATTACHMENTS),
                        "Content-Type",
                        "multipart/form-data; boundary=b",
                        "X-XSRF-TOKEN",
                        browser.cookies().getOrDefault("XSRF-TOKEN", ""))
                .POST(HttpRequest.BodyPublishers.ofString("--b--")));
    }
}
