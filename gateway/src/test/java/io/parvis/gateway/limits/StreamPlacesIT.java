package io.parvis.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import io.parvis.gateway.fakes.Browser;

class StreamPlacesIT extends FewPlaces {

    @Test
    void streamsTakeNoPlacesOfOthersAndOthersNoneOfTheirs() throws IOException {
        fill();
        Browser third = new Browser();
        assertThatItIsFull(third.get(GATEWAY.at("/")));

        try (InputStream _ = openStream(browser)) {
            assertThatItIsFull(browser.get(GATEWAY.at(STREAM)));

            hanging.countDown();
            await().until(() -> browser.get(GATEWAY.at(REQUESTS)).statusCode() == 200);
        }
        stream.end();
    }

    @Test
    void streamsHaveSoManyPlacesAndGiveThemBack() throws IOException {
        Browser other = new Browser();
        logIn(other, "otto");
        Browser third = new Browser();
        logIn(third, "paul");

        try (InputStream _ = openStream(browser)) {
            try (InputStream _ = openStream(other)) {
                assertThatItIsFull(third.get(GATEWAY.at(STREAM)));
                assertThat(third.get(GATEWAY.at(REQUESTS)).statusCode()).isEqualTo(200);
            }
            await("a place that a page has left").until(() -> hasPlaceForStream(third));
        }
        stream.end();
    }

    private static InputStream openStream(Browser browser) {
        HttpResponse<InputStream> response = browser.stream(GATEWAY.at(STREAM));
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private static boolean hasPlaceForStream(Browser browser) throws IOException {
        HttpResponse<InputStream> response = browser.stream(GATEWAY.at(STREAM));
        try (InputStream _ = response.body()) {
            return response.statusCode() == 200;
        }
    }
}
