package io.parvis.notification.mails;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Contents of one invitation, one sign-up and one request, or of none, or out of reach. */
final class InMemoryContents implements Contents {

    static final URI LINK = URI.create("https://portal.example.org/invitations/secret-token");

    private @Nullable Invitation invitation =
            new Invitation("claire@example.org", "claire", LINK, Instant.parse("2026-11-29T10:00:00Z"));
    private @Nullable SignUp signUp = signUp(LINK);
    private @Nullable Request request = new Request(
            "r-1",
            "REQ-2026-000123",
            Map.of("en", "Litigation case", "fr", "Contentieux"),
            MailFixture.NOW,
            List.of(new Answer(Map.of("en", "Subject", "fr", "Objet"), "Lease of the depot")));
    private boolean away;

    void linkTo(URI link) {
        invitation = new Invitation("claire@example.org", "claire", link, Instant.parse("2026-11-29T10:00:00Z"));
        signUp = signUp(link);
    }

    private static SignUp signUp(URI link) {
        return new SignUp(
                "nina@example.org",
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                link,
                Instant.parse("2026-11-29T10:00:00Z"));
    }

    void sendTo(String address) {
        invitation = new Invitation(address, "claire", LINK, Instant.parse("2026-11-29T10:00:00Z"));
    }

    void lose() {
        invitation = null;
        signUp = null;
        request = null;
    }

    void goAway() {
        away = true;
    }

    @Override
    public Optional<Invitation> invitation(ContentAddress address) {
        beThere();
        return Optional.ofNullable(invitation);
    }

    @Override
    public Optional<SignUp> signUp(ContentAddress address) {
        beThere();
        return Optional.ofNullable(signUp);
    }

    @Override
    public Optional<Request> request(ContentAddress address) {
        beThere();
        return Optional.ofNullable(request);
    }

    private void beThere() {
        if (away) {
            throw new OwnerAway(new IllegalStateException("connection refused"));
        }
    }
}
