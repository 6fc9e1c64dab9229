package io.parvis.identity.invitations.hmac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.identity.invitations.InvitationToken;

class HmacInvitationTokensTests {

    private static final PersonId CLAIRE = new PersonId("claire");

    private final HmacInvitationTokens tokens = new HmacInvitationTokens("the secret of this installation");

    @Test
    void makesTheSameTokenAgainForTheRetryOfAMail() {
        assertThat(tokens.token(CLAIRE, 1)).isEqualTo(tokens.token(CLAIRE, 1));
    }

    @Test
    void makesAnotherTokenForEachPersonGenerationAndSecret() {
        InvitationToken token = tokens.token(CLAIRE, 1);

        assertThat(tokens.token(CLAIRE, 2)).isNotEqualTo(token);
        assertThat(tokens.token(new PersonId("paul"), 1)).isNotEqualTo(token);
        assertThat(new HmacInvitationTokens("another secret").token(CLAIRE, 1)).isNotEqualTo(token);
    }

    @Test
    void makesTokensThatStandInLinksAsTheyAre() {
        assertThat(tokens.token(CLAIRE, 1).value()).matches("[A-Za-z0-9_-]{43}");
    }
}
