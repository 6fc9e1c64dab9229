package io.parvis.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.identity.accounts.Password;
import io.parvis.identity.invitations.InvitationLink;
import io.parvis.identity.invitations.InvitationToken;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.people.Username;

class SecretsTests {

    private static final String SECRET = "canary";

    @Test
    void areNotShown() {
        URI link = URI.create("https://portal.example/invitations/" + SECRET);

        assertThat(new InvitationToken(SECRET)).asString().doesNotContain(SECRET);
        assertThat(new Password(SECRET)).asString().doesNotContain(SECRET);
        assertThat(new InvitationLink(
                        new PersonId("claire"),
                        new EmailAddress("claire@acme.example"),
                        new Username("claire"),
                        link,
                        Instant.EPOCH))
                .asString()
                .doesNotContain(SECRET);
    }

    @Test
    void areKeptAsHashesOnly() {
        assertThat(new InvitationToken("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
