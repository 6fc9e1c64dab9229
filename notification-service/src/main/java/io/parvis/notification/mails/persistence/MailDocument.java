package io.parvis.notification.mails.persistence;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.notification.mails.ClaimId;
import io.parvis.notification.mails.Mail;
import io.parvis.notification.mails.MailId;
import io.parvis.notification.mails.MailState;
import io.parvis.notification.mails.MailStatus;
import io.parvis.notification.mails.Reason;
import io.parvis.starter.aggregate.DocumentMapper;

/** The state of a mail in its document. */
record MailDocument(
        String recipient,
        String event,
        OccasionDocument occasion,
        Instant queuedAt,
        MailStatus status,
        int attempts,
        int waits,
        int interruptions,
        @Nullable Instant dueAt,
        @Nullable String claim,
        @Nullable Reason reason,
        @Nullable Instant endedAt) {

    /** Between mails and their documents. */
    static final class Mapper implements DocumentMapper<Mail, MailDocument> {

        @Override
        public Class<MailDocument> documentType() {
            return MailDocument.class;
        }

        @Override
        public MailDocument toDocument(Mail mail) {
            MailState state = mail.state();
            ClaimId claim = state.claim();
            return new MailDocument(
                    state.recipient().value(),
                    state.event(),
                    OccasionDocument.of(state.occasion()),
                    state.queuedAt(),
                    state.status(),
                    state.attempts(),
                    state.waits(),
                    state.interruptions(),
                    state.dueAt(),
                    claim == null ? null : claim.value(),
                    state.reason(),
                    state.endedAt());
        }

        @Override
        public Mail toAggregate(String id, MailDocument document) {
            return Mail.restore(new MailState(
                    new MailId(id),
                    new PersonId(document.recipient()),
                    document.event(),
                    document.occasion().toOccasion(),
                    document.queuedAt(),
                    document.status(),
                    document.attempts(),
                    document.waits(),
                    document.interruptions(),
                    document.dueAt(),
                    document.claim() == null ? null : new ClaimId(document.claim()),
                    document.reason(),
                    document.endedAt()));
        }
    }
}
