package io.parvis.notification.mails;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The content that events only point to, read from its owner at the moment of sending and kept nowhere. */
public interface Contents {

    /**
     * An invitation as it is now, or empty when it was used, replaced or has expired.
     *
     * @throws OwnerAway if the owner can't be reached
     */
    Optional<Invitation> invitation(ContentAddress address);

    /**
     * The link of a sign-up as it is now, or empty when it was used, replaced or has expired.
     *
     * @throws OwnerAway if the owner can't be reached
     */
    Optional<SignUp> signUp(ContentAddress address);

    /**
     * A request as it was submitted, or empty when it is no longer there.
     *
     * @throws OwnerAway if the owner can't be reached
     */
    Optional<Request> request(ContentAddress address);

    /**
     * What an invited person needs.
     *
     * @param email where this very invitation is to be sent; the directory may know an older address
     * @param link  leads to the page where the password is set; whoever has it can set it
     */
    record Invitation(String email, String username, URI link, Instant expiresAt) {

        /** Without the link: it stays out of logs. */
        @Override
        public String toString() {
            return "Invitation[" + username + "]";
        }
    }

    /**
     * What somebody who signed up needs, and where they get mail.
     *
     * @param link leads to the page where the password is set; whoever has it can set it
     */
    record SignUp(String email, Locale language, ZoneId timeZone, URI link, Instant expiresAt) {

        /** Without link and address: they stay out of logs. */
        @Override
        public String toString() {
            return "SignUp[hidden]";
        }
    }

    /**
     * What the requester sent.
     *
     * @param typeName by language
     */
    record Request(
            String requestId, String number, Map<String, String> typeName, Instant submittedAt, List<Answer> answers) {

        /** Without the answers: they stay out of logs. */
        @Override
        public String toString() {
            return "Request[" + requestId + "]";
        }
    }

    /**
     * A field of the request.
     *
     * @param label by language
     * @param value as JSON has it: text, number, truth value, list or object
     */
    record Answer(Map<String, String> label, Object value) {}

    /** The owner of a content can't be reached now. */
    final class OwnerAway extends RuntimeException {

        public OwnerAway(Throwable cause) {
            super("the owner of the content can't be reached", cause);
        }
    }
}
