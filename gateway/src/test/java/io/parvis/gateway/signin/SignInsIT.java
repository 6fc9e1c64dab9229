package io.parvis.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.parvis.gateway.signin.SignIn.Tokens;
import io.parvis.testsupport.backing.MongoDatabase;
import io.parvis.testsupport.time.SettableClock;

class SignInsIT {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private final MongoDatabase server = MongoDatabase.inMemory();
    private final MongoClient client = MongoClients.create(server.uri());
    private final MongoCollection<Document> documents =
            client.getDatabase("gateway").getCollection("signIns");
    private final SettableClock clock = SettableClock.at(START.toString());
    private final SignIns signIns = new SignIns(
            client.getDatabase("gateway"),
            new SignInSettings("secret", Duration.ofMinutes(30), Duration.ofHours(10), Duration.ofMinutes(15)),
            clock);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void isFoundByTheSecretThatIsStoredNowhere() {
        SignIn opened = open();

        assertThat(signIns.seen("secret-1")).contains(opened);
        assertThat(signIns.seen("secret-2")).isEmpty();
        assertThat(documents.find().batchSize(1).first().toJson()).doesNotContain("secret-1");
    }

    @Test
    void endsWhenTheBrowserWasAwayTooLong() {
        open();
        clock.advance(Duration.ofMinutes(29));
        assertThat(signIns.seen("secret-1")).isPresent();

        clock.advance(Duration.ofMinutes(29));
        assertThat(signIns.seen("secret-1")).isPresent();

        clock.advance(Duration.ofMinutes(31));
        assertThat(signIns.seen("secret-1")).isEmpty();
    }

    @Test
    void endsAfterTenHoursHoweverBusyTheBrowserIs() {
        open();
        for (int i = 0; i < 29; i++) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(signIns.seen("secret-1")).isPresent();
        }

        clock.advance(Duration.ofMinutes(21));
        assertThat(signIns.seen("secret-1")).isEmpty();
    }

    @Test
    void isTouchedAtMostOnceAMinute() {
        open();
        clock.advance(Duration.ofSeconds(59));
        signIns.seen("secret-1");

        assertThat(touchedAt()).isEqualTo(START);
        clock.advance(Duration.ofSeconds(2));
        signIns.seen("secret-1");
        assertThat(touchedAt()).isEqualTo(START.plusSeconds(61));
    }

    @Test
    void oneRefreshIsClaimedUntilItsClaimRunsOut() {
        SignIn opened = open();

        assertThat(signIns.claimRefresh(opened, Duration.ofSeconds(10))).isTrue();
        assertThat(signIns.claimRefresh(opened, Duration.ofSeconds(10))).isFalse();
        clock.advance(Duration.ofSeconds(11));
        assertThat(signIns.claimRefresh(opened, Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void aRefreshThatCameToNothingRestsBeforeTheNext() {
        SignIn opened = open();
        signIns.claimRefresh(opened, Duration.ofSeconds(10));
        signIns.holdClaim(opened, Duration.ofSeconds(5));

        clock.advance(Duration.ofSeconds(4));
        assertThat(signIns.claimRefresh(opened, Duration.ofSeconds(10))).isFalse();
        clock.advance(Duration.ofSeconds(2));
        assertThat(signIns.claimRefresh(opened, Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void tokensThatWereRefreshedMeanwhileAreNotRefreshedAgain() {
        SignIn seen = open();
        signIns.claimRefresh(seen, Duration.ofSeconds(10));
        signIns.renew(seen, tokens("second"));

        assertThat(signIns.claimRefresh(seen, Duration.ofSeconds(10))).isFalse();
        assertThat(signIns.find(seen.id()).orElseThrow().tokens()).isEqualTo(tokens("second"));
    }

    @Test
    void aRefreshDoesNotBringAClosedOneBack() {
        SignIn seen = open();
        signIns.claimRefresh(seen, Duration.ofSeconds(10));
        signIns.close(seen.id());

        signIns.renew(seen, tokens("second"));

        assertThat(signIns.find(seen.id())).isEmpty();
    }

    @Test
    void oneSessionOfKeycloakEndsAndAnotherOfTheSamePersonStays() {
        open();
        signIns.open("secret-2", new SignInDocument.Person("claire", "claire", "another-session"), tokens("other"));

        signIns.closeAll(new EndedSession("keycloak-session", "claire"));

        assertThat(signIns.seen("secret-1")).isEmpty();
        assertThat(signIns.seen("secret-2")).isPresent();
    }

    @Test
    void allSessionsOfAPersonEndAndNobodyElses() {
        open();
        signIns.open("secret-2", new SignInDocument.Person("claire", "claire", "another-session"), tokens("other"));
        signIns.open("secret-3", new SignInDocument.Person("paul", "paul", null), tokens("third"));

        signIns.closeAll(new EndedSession(null, "claire"));

        assertThat(documents.countDocuments()).isEqualTo(1);
        assertThat(signIns.seen("secret-3")).isPresent();
    }

    @Test
    void whatHasExpiredIsSwept() {
        open();
        clock.advance(Duration.ofMinutes(31));
        signIns.open("secret-2", new SignInDocument.Person("paul", null, null), tokens("other"));

        signIns.sweep();

        assertThat(documents.countDocuments()).isEqualTo(1);
        assertThat(signIns.seen("secret-2")).isPresent();
    }

    private SignIn open() {
        return signIns.open(
                "secret-1", new SignInDocument.Person("claire", "claire", "keycloak-session"), tokens("first"));
    }

    private Instant touchedAt() {
        return documents.find().batchSize(1).first().getDate("touchedAt").toInstant();
    }

    private static Tokens tokens(String name) {
        return new Tokens(name, START.plusSeconds(300), "refresh-" + name, "identity");
    }
}
