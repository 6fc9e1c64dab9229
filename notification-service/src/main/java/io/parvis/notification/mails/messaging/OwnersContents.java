package io.parvis.notification.mails.messaging;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.parvis.notification.mails.ContentAddress;
import io.parvis.notification.mails.Contents;
import io.parvis.starter.consumer.ContentReader;
import io.parvis.starter.consumer.OwnerUnavailable;
import io.parvis.starter.problem.Refused;

/** Reads contents from the services that own them. */
@Component
class OwnersContents implements Contents {

    private final ContentReader reader;

    OwnersContents(ContentReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Invitation> invitation(ContentAddress address) {
        return read(address, InvitationContent.class, InvitationContent::toInvitation);
    }

    @Override
    public Optional<SignUp> signUp(ContentAddress address) {
        return read(address, SignUpContent.class, SignUpContent::toSignUp);
    }

    @Override
    public Optional<Request> request(ContentAddress address) {
        return read(address, RequestContent.class, RequestContent::toRequest);
    }

    private <C, T> Optional<T> read(ContentAddress address, Class<C> type, Function<C, T> translation) {
        try {
            return Optional.of(translation.apply(reader.read(address.source(), address.path(), type)));
        } catch (Refused gone) {
            return Optional.empty();
        } catch (OwnerUnavailable e) {
            throw new OwnerAway(e);
        }
    }

    /** A link stays out of the failure that it causes. */
    private static URI uri(String link) {
        try {
            return new URI(link);
        } catch (URISyntaxException _) {
            throw new IllegalStateException("the link of an invitation is no address");
        }
    }

    /** An invitation as identity-service answers it. */
    record InvitationContent(String email, String username, String link, Instant expiresAt) {

        Invitation toInvitation() {
            return new Invitation(email, username, uri(link), expiresAt);
        }
    }

    /** A letter to somebody who signed up, as identity-service answers it. */
    record SignUpContent(String email, String language, String timeZone, String link, Instant expiresAt) {

        SignUp toSignUp() {
            return new SignUp(email, Locale.forLanguageTag(language), ZoneId.of(timeZone), uri(link), expiresAt);
        }
    }

    /** A request as request-service answers it. */
    record RequestContent(
            String requestId,
            String number,
            Map<String, String> requestTypeName,
            Instant submittedAt,
            List<AnswerContent> answers,
            @Nullable SubmittedContent submitted) {

        Request toRequest() {
            SubmittedContent told = submitted == null ? new SubmittedContent(requestTypeName, answers) : submitted;
            return new Request(
                    requestId,
                    number,
                    told.requestTypeName(),
                    submittedAt,
                    told.answers().stream().flatMap(AnswerContent::toAnswer).toList());
        }
    }

    /** A request as it was submitted; absent from an owner who does not tell it yet. */
    record SubmittedContent(Map<String, String> requestTypeName, List<AnswerContent> answers) {}

    /** An answer of a request. */
    record AnswerContent(
            Map<String, String> label, @Nullable Object value) {

        Stream<Answer> toAnswer() {
            return value == null ? Stream.empty() : Stream.of(new Answer(label, value));
        }
    }
}
