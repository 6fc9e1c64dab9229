package io.parvis.gateway.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

import io.parvis.gateway.signin.SignIn.Tokens;

/**
 * All sign-ins, shared by the gateway's replicas. Each change is an update of the fields that it is about, so that
 * parallel requests of one browser lose nothing; expiry is checked on read and swept.
 */
@Component
class SignIns {

    private static final Duration TOUCH_AFTER = Duration.ofMinutes(1);

    private final MongoCollection<Document> documents;
    private final SignInSettings settings;
    private final Clock clock;

    SignIns(MongoDatabase gatewayDatabase, SignInSettings settings, Clock clock) {
        this.documents = gatewayDatabase.getCollection("signIns");
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a sign-in that is found by {@code secret} from now on. */
    SignIn open(String secret, SignInDocument.Person person, Tokens tokens) {
        Instant now = clock.instant();
        SignIn signIn = new SignIn(
                Secrets.name(secret),
                person.subject(),
                person.username(),
                person.keycloakSession(),
                tokens,
                now,
                now,
                expiry(now, now));
        documents.insertOne(SignInDocument.from(signIn));
        return signIn;
    }

    /** The sign-in of a browser, which counts as seen now. */
    Optional<SignIn> seen(String secret) {
        Optional<SignIn> signIn = find(Secrets.name(secret));
        signIn.ifPresent(this::touch);
        return signIn;
    }

    Optional<SignIn> find(String id) {
        return Optional.ofNullable(documents
                        .find(Filters.and(Filters.eq(id), Filters.gt("expiresAt", Date.from(clock.instant()))))
                        .batchSize(1)
                        .first())
                .map(SignInDocument::toSignIn);
    }

    /**
     * Claims the refresh of tokens that are still the stored ones.
     *
     * @return whether the caller is the one who refreshes
     */
    boolean claimRefresh(SignIn signIn, Duration claim) {
        Instant now = clock.instant();
        Bson unclaimed =
                Filters.or(Filters.eq("refreshClaimedUntil", null), Filters.lt("refreshClaimedUntil", Date.from(now)));
        return documents
                        .updateOne(
                                Filters.and(Filters.eq(signIn.id()), same(signIn.tokens()), unclaimed),
                                Updates.set("refreshClaimedUntil", Date.from(now.plus(claim))))
                        .getModifiedCount()
                == 1;
    }

    /**
     * Stores refreshed tokens and ends the claim. A sign-in that was closed meanwhile stays closed, and tokens that
     * somebody else has refreshed stay theirs.
     *
     * @return whether the tokens are stored
     */
    boolean renew(SignIn signIn, Tokens tokens) {
        return documents
                        .updateOne(
                                Filters.and(Filters.eq(signIn.id()), same(signIn.tokens())),
                                Updates.combine(
                                        Updates.set("tokens", SignInDocument.from(tokens)),
                                        Updates.unset("refreshClaimedUntil")))
                        .getMatchedCount()
                == 1;
    }

    /** Lets a claim that came to nothing stand a little longer, so that a Keycloak in trouble is not asked at once again. */
    void holdClaim(SignIn signIn, Duration rest) {
        documents.updateOne(
                Filters.and(Filters.eq(signIn.id()), same(signIn.tokens())),
                Updates.set("refreshClaimedUntil", Date.from(clock.instant().plus(rest))));
    }

    void close(String id) {
        documents.deleteOne(Filters.eq(id));
    }

    /** Closes it if its tokens are still these. */
    void closeUnlessRenewed(SignIn signIn) {
        documents.deleteOne(Filters.and(Filters.eq(signIn.id()), same(signIn.tokens())));
    }

    /** Closes what came of a session of Keycloak, at whatever browser; all of the person's where no session is named. */
    void closeAll(EndedSession ended) {
        documents.deleteMany(
                ended.session() == null
                        ? Filters.eq("subject", ended.subject())
                        : Filters.eq("keycloakSession", ended.session()));
    }

    /** Declares the indexes for servers that use them, and removes what has expired. */
    void sweep() {
        documents.createIndex(Indexes.ascending("expiresAt"));
        documents.createIndex(Indexes.ascending("keycloakSession"));
        documents.createIndex(Indexes.ascending("subject"));
        documents.deleteMany(Filters.lte("expiresAt", Date.from(clock.instant())));
    }

    private void touch(SignIn signIn) {
        Instant now = clock.instant();
        if (signIn.touchedAt().plus(TOUCH_AFTER).isBefore(now)) {
            documents.updateOne(
                    Filters.eq(signIn.id()),
                    Updates.combine(
                            Updates.set("touchedAt", Date.from(now)),
                            Updates.set("expiresAt", Date.from(expiry(signIn.createdAt(), now)))));
        }
    }

    private Instant expiry(Instant createdAt, Instant touchedAt) {
        Instant idle = touchedAt.plus(settings.idleTimeout());
        Instant absolute = createdAt.plus(settings.absoluteLimit());
        return idle.isBefore(absolute) ? idle : absolute;
    }

    private static Bson same(Tokens tokens) {
        return Filters.eq("tokens.access", tokens.access());
    }
}
