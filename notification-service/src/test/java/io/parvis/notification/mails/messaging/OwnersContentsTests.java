package io.parvis.notification.mails.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.notification.mails.ContentAddress;
import io.parvis.notification.mails.Contents;
import io.parvis.starter.consumer.ContentReader;
import io.parvis.starter.consumer.OwnerUnavailable;
import io.parvis.starter.consumer.Received;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

class OwnersContentsTests {

    private static final ContentAddress ADDRESS = new ContentAddress("/parvis/some-service", "/internal/some/content");

    @Test
    void readsAnInvitation() {
        Contents contents = answering("""
                {"personId": "p-1", "email": "claire@example.org", "username": "claire", "link": "https://portal.example.org/invitations/t",
                 "expiresAt": "2026-11-29T10:00:00Z", "addedLater": 1}""");

        assertThat(contents.invitation(ADDRESS))
                .contains(new Contents.Invitation(
                        "claire@example.org",
                        "claire",
                        URI.create("https://portal.example.org/invitations/t"),
                        Instant.parse("2026-11-29T10:00:00Z")));
    }

    @Test
    void readsTheLetterOfASignUp() {
        Contents contents = answering("""
                {"email": "nina@example.org", "language": "fr", "timeZone": "Europe/Paris",
                 "link": "https://portal.example.org/invitations/t", "expiresAt": "2026-11-29T10:00:00Z", "addedLater": 1}""");

        assertThat(contents.signUp(ADDRESS))
                .contains(new Contents.SignUp(
                        "nina@example.org",
                        Locale.FRENCH,
                        ZoneId.of("Europe/Paris"),
                        URI.create("https://portal.example.org/invitations/t"),
                        Instant.parse("2026-11-29T10:00:00Z")));
    }

    @Test
    void readsARequestWithTheAnswersThatWereGiven() {
        Contents contents = answering("""
                {"requestId": "r-1", "number": "REQ-2026-000123", "requestTypeId": "t", "requestTypeVersion": 1,
                 "requestTypeName": {"en": "Litigation case", "fr": "Contentieux"}, "target": "LITIGATION",
                 "requesterId": "p-1", "companyId": null, "subject": "Lease", "description": "…",
                 "submittedAt": "2026-11-22T10:00:00Z", "answers": [
                   {"name": "subject", "label": {"en": "Subject", "fr": "Objet"}, "value": "Lease"},
                   {"name": "urgent", "label": {"en": "Urgent", "fr": "Urgent"}, "value": true},
                   {"name": "other", "label": {"en": "Other", "fr": "Autre"}, "value": null}]}""");

        Contents.Request request = contents.request(ADDRESS).orElseThrow();

        assertThat(request.number()).isEqualTo("REQ-2026-000123");
        assertThat(request.typeName()).containsEntry("fr", "Contentieux");
        assertThat(request.answers())
                .containsExactly(
                        new Contents.Answer(Map.of("en", "Subject", "fr", "Objet"), "Lease"),
                        new Contents.Answer(Map.of("en", "Urgent", "fr", "Urgent"), true));
    }

    @Test
    void readsARequestAsItWasSubmittedWhateverWasMadeOfIt() {
        Contents contents = answering("""
                {"requestId": "r-1", "number": "REQ-2026-000123",
                 "requestTypeName": {"en": "Corporate matter", "fr": "Dossier"},
                 "submittedAt": "2026-11-22T10:00:00Z",
                 "answers": [{"name": "expert", "label": {"en": "Expert", "fr": "Expert"}, "value": "p-2"}],
                 "submitted": {
                   "requestTypeName": {"en": "Litigation case", "fr": "Contentieux"},
                   "answers": [{"label": {"en": "Signer", "fr": "Signataire"}, "value": "Paul Example"}]}}""");

        Contents.Request request = contents.request(ADDRESS).orElseThrow();

        assertThat(request.typeName()).containsEntry("en", "Litigation case");
        assertThat(request.answers())
                .containsExactly(new Contents.Answer(Map.of("en", "Signer", "fr", "Signataire"), "Paul Example"));
    }

    @Test
    void findsNothingWhereTheOwnerHasNothingAnyMore() {
        Contents contents = failing(() -> new Refused(StandardRefusal.NOT_FOUND));

        assertThat(contents.invitation(ADDRESS)).isEmpty();
        assertThat(contents.request(ADDRESS)).isEmpty();
    }

    @Test
    void tellsAnOwnerThatIsAwayFromOneThatHasNothing() {
        Contents contents =
                failing(() -> new OwnerUnavailable("/parvis/some-service", new IllegalStateException("refused")));

        assertThatThrownBy(() -> contents.invitation(ADDRESS)).isInstanceOf(Contents.OwnerAway.class);
    }

    @Test
    void repeatsNoBrokenLink() {
        Contents contents = answering("""
                {"email": "claire@example.org", "username": "claire", "link": "not an address with a secret", "expiresAt": "2026-11-29T10:00:00Z"}""");

        assertThatThrownBy(() -> contents.invitation(ADDRESS))
                .hasNoCause()
                .message()
                .doesNotContain("secret");
    }

    private static Contents answering(String json) {
        return new OwnersContents(new OneContent() {
            @Override
            public <T> T read(String source, String dataref, Class<T> type) {
                return JsonMapper.builder().build().readValue(json, type);
            }
        });
    }

    private static Contents failing(Supplier<RuntimeException> failure) {
        return new OwnersContents(new OneContent() {
            @Override
            public <T> T read(String source, String dataref, Class<T> type) {
                throw failure.get();
            }
        });
    }

    /** Reads by address only. */
    private abstract static class OneContent implements ContentReader {

        @Override
        public <T> T read(Received<?> event, Class<T> type) {
            throw new UnsupportedOperationException("mails remember addresses, not events");
        }

        @Override
        public InputStream open(String source, String dataref) {
            throw new UnsupportedOperationException("what mails tell of is short");
        }
    }
}
