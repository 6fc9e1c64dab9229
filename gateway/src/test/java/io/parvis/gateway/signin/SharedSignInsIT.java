package io.parvis.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeKeycloak;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.testsupport.backing.MongoDatabase;

class SharedSignInsIT {

    private static final MongoDatabase DATABASE = MongoDatabase.inMemory();
    private static final FakeKeycloak KEYCLOAK = FakeKeycloak.start();
    private static final FakeService SERVICE = FakeService.start();
    private static RunningGateway one;
    private static RunningGateway other;

    private final Browser browser = new Browser();

    @BeforeAll
    static void startTwoReplicas() {
        String publicUrl = "--parvis.public-url=http://localhost:8080";
        one = RunningGateway.start(DATABASE, KEYCLOAK, SERVICE.address(), publicUrl);
        other = RunningGateway.start(DATABASE, KEYCLOAK, SERVICE.address(), publicUrl);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        SERVICE.close();
        KEYCLOAK.close();
        DATABASE.close();
    }

    @AfterEach
    void calmDown() {
        KEYCLOAK.givesAccessFor(Duration.ofMinutes(5));
        KEYCLOAK.answersRefreshes();
    }

    @Test
    void aSignInHoldsAtEveryReplica() {
        one.logIn(browser, "claire");

        assertThat(browser.get(other.at("/api/portal/me")).statusCode()).isEqualTo(200);
    }

    @Test
    void aLoginMayReturnToAnotherReplica() {
        HttpResponse<String> started = browser.get(one.at("/login?returnTo=/matters"));
        URI back = KEYCLOAK.logIn(
                "claire", URI.create(started.headers().firstValue("Location").orElseThrow()));

        HttpResponse<String> ended = browser.get(other.at(back.getRawPath() + "?" + back.getRawQuery()));

        assertThat(ended.headers().firstValue("Location")).contains("/matters");
        assertThat(browser.get(one.at("/api/portal/me")).statusCode()).isEqualTo(200);
    }

    @Test
    void loggingOutAtOneReplicaEndsTheSignInAtAll() {
        one.logIn(browser, "claire");
        browser.get(one.at("/"));
        Browser copy = new Browser();
        copy.cookies().putAll(browser.cookies());

        browser.postFromPage(one.at("/logout"), "");

        assertThat(copy.get(other.at("/api/portal/me")).statusCode()).isEqualTo(401);
    }

    /** S26: identity-service ends the sessions of whom it stops, and Keycloak tells one gateway. */
    @Test
    void aSessionThatKeycloakEndsEndsAtEveryBrowserAndReplica() {
        Browser phone = new Browser();
        Browser neighbour = new Browser();
        one.logIn(browser, "claire");
        other.logIn(phone, "claire");
        other.logIn(neighbour, "paul");
        String token = KEYCLOAK.logOutToken("claire", claims -> claims);

        HttpResponse<String> told = new Browser()
                .post(
                        other.at("/logout/back-channel"),
                        "logout_token=" + token,
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(browser.get(one.at("/api/portal/me")).statusCode()).isEqualTo(401);
        assertThat(phone.get(one.at("/api/portal/me")).statusCode()).isEqualTo(401);
        assertThat(neighbour.get(one.at("/api/portal/me")).statusCode()).isEqualTo(200);
    }

    @Test
    void parallelRequestsAtTheMomentOfARefreshCauseOneAndAllSucceed() {
        KEYCLOAK.givesAccessFor(Duration.ofSeconds(1));
        one.logIn(browser, "claire");
        Instant expired = Instant.now().plusSeconds(1);
        await("a token that has expired").until(() -> Instant.now().isAfter(expired));
        KEYCLOAK.givesAccessFor(Duration.ofMinutes(5));
        KEYCLOAK.holdsRefreshes();
        int before = KEYCLOAK.refreshes();

        List<CompletableFuture<Integer>> answers = inParallel(20);
        await("all of them to want another")
                .ignoreExceptions()
                .until(() -> wantingToken(one) + wantingToken(other) == 20);
        KEYCLOAK.answersRefreshes();

        assertThat(answers).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(KEYCLOAK.refreshes() - before).isEqualTo(1);
        assertThat(browser.get(one.at("/api/portal/me")).statusCode()).isEqualTo(200);
        assertThat(KEYCLOAK.refreshes() - before).isEqualTo(1);
    }

    @Test
    void aTokenThatIsStillGoodIsUsedWhileAnotherRequestRefreshesIt() {
        KEYCLOAK.givesAccessFor(Duration.ofSeconds(20));
        one.logIn(browser, "claire");
        KEYCLOAK.givesAccessFor(Duration.ofMinutes(5));
        KEYCLOAK.holdsRefreshes();
        int before = KEYCLOAK.refreshes();
        CompletableFuture<Integer> refreshing = CompletableFuture.supplyAsync(
                () -> browser.get(one.at("/api/portal/me")).statusCode());
        await().until(() -> KEYCLOAK.refreshes() > before);
        int status = browser.get(other.at("/api/portal/me")).statusCode();

        assertThat(status).isEqualTo(200);
        assertThat(refreshing).isNotDone();
        KEYCLOAK.answersRefreshes();
        assertThat(refreshing.join()).isEqualTo(200);
    }

    @Test
    void aSessionThatKeycloakEndedEndsHere() {
        KEYCLOAK.givesAccessFor(Duration.ZERO);
        one.logIn(browser, "claire");
        KEYCLOAK.endsAllSessions();

        HttpResponse<String> response = browser.get(one.at("/api/portal/me"));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(browser.get(one.at("/"), "Accept", "text/html").body()).contains("/login?returnTo=/");
    }

    private List<CompletableFuture<Integer>> inParallel(int requests) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        return IntStream.range(0, requests)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> browser.get((i % 2 == 0 ? one : other).at("/api/portal/me"))
                                .statusCode(),
                        threads))
                .toList();
    }

    /** How many requests at a replica refresh their token, or wait until another one did. */
    private static double wantingToken(RunningGateway replica) {
        return places(replica, "max.allowed") - places(replica, "available");
    }

    private static double places(RunningGateway replica, String which) {
        return replica.bean(MeterRegistry.class)
                .get("resilience4j.bulkhead." + which + ".concurrent.calls")
                .tag("name", "keycloak")
                .gauge()
                .value();
    }
}
