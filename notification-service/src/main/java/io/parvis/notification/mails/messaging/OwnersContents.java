package io.parvis.notification.mails.messaging;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
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

    /** An invitation as identity-service answers it. */
    record InvitationContent(String username, String link, Instant expiresAt) {

        Invitation toInvitation() {
            try {
                return new Invitation(username, new URI(link), expiresAt);
            } catch (URISyntaxException _) {
                throw new IllegalStateException("the link of an invitation is no address");
            }
        }
    }

    /** A request as request-service answers it. */
    record RequestContent(
            String requestId,
            String number,
            Map<String, String> requestTypeName,
            Instant submittedAt,
            List<AnswerContent> answers) {

        Request toRequest() {
            return new Request(
                    requestId,
                    number,
                    requestTypeName,
                    submittedAt,
                    answers.stream().flatMap(AnswerContent::toAnswer).toList());
        }
    }

    /** An answer of a request. */
    record AnswerContent(
            Map<String, String> label, @Nullable Object value) {

        Stream<Answer> toAnswer() {
            return value == null ? Stream.empty() : Stream.of(new Answer(label, value));
        }
    }
}
