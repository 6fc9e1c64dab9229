package io.parvis.identity.invitations;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * What holds for every link that is mailed.
 *
 * @param publicUrl the gateway as browsers see it
 * @param rest      how long an address that was sent a link is sent none for the asking
 */
public record Links(URI publicUrl, Duration rest) {

    /** The page where the password is set. */
    public URI page(InvitationToken token) {
        return URI.create(publicUrl + "/invitations/" + token.value());
    }

    /** Whether an address that was written to at one time can't be written to again at another. */
    public boolean rests(Instant written, Instant now) {
        return now.isBefore(written.plus(rest));
    }
}
