package io.parvis.identity.signup.persistence;

import java.time.ZoneId;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.Profile;
import io.parvis.identity.people.Username;
import io.parvis.identity.signup.Newcomer;
import io.parvis.identity.signup.Progress;
import io.parvis.identity.signup.Rejection;
import io.parvis.identity.signup.SignUp;
import io.parvis.identity.signup.SignUpId;
import io.parvis.identity.signup.Statement;
import io.parvis.identity.signup.persistence.SignUpDocument.LinkDocument;
import io.parvis.identity.signup.persistence.SignUpDocument.RejectionDocument;
import io.parvis.identity.signup.persistence.SignUpDocument.StatementDocument;
import io.parvis.starter.aggregate.DocumentMapper;

/** Between a sign-up and its document. */
final class SignUpDocumentMapper implements DocumentMapper<SignUp, SignUpDocument> {

    @Override
    public Class<SignUpDocument> documentType() {
        return SignUpDocument.class;
    }

    @Override
    public SignUpDocument toDocument(SignUp signUp) {
        Newcomer newcomer = signUp.newcomer();
        Profile profile = newcomer.profile();
        Progress progress = signUp.progress();
        return new SignUpDocument(
                progress.status(),
                signUp.requestedAt(),
                profile.firstName(),
                profile.lastName(),
                profile.username().value(),
                progress.username() == null ? null : progress.username().value(),
                profile.email().value(),
                profile.email().key(),
                profile.language().toLanguageTag(),
                profile.timeZone().getId(),
                newcomer.mobile(),
                newcomer.address(),
                new StatementDocument(
                        newcomer.statement().company(),
                        newcomer.statement().manager(),
                        newcomer.statement().jobTitle()),
                progress.invitation() == null ? null : document(progress.invitation()),
                progress.writtenAt(),
                progress.rejection() == null ? null : document(progress.rejection()));
    }

    private static LinkDocument document(Invitation link) {
        return new LinkDocument(
                link.generation(),
                link.tokenHash(),
                link.by() == null ? null : link.by().value(),
                link.at(),
                link.expiresAt());
    }

    private static RejectionDocument document(Rejection rejection) {
        return new RejectionDocument(rejection.reason(), rejection.by().value(), rejection.at());
    }

    @Override
    public SignUp toAggregate(String id, SignUpDocument document) {
        return SignUp.restore(new SignUpId(id), newcomer(document), document.requestedAt(), progress(document));
    }

    private static Newcomer newcomer(SignUpDocument document) {
        Profile profile = new Profile(
                document.firstName(),
                document.lastName(),
                new Username(document.wished()),
                new EmailAddress(document.email()),
                Locale.forLanguageTag(document.language()),
                ZoneId.of(document.timeZone()));
        StatementDocument said = document.statement();
        return new Newcomer(
                profile,
                document.mobile(),
                document.address(),
                new Statement(said.company(), said.manager(), said.jobTitle()));
    }

    private static Progress progress(SignUpDocument document) {
        LinkDocument link = document.link();
        RejectionDocument rejection = document.rejection();
        return new Progress(
                document.status(),
                document.username() == null ? null : new Username(document.username()),
                link == null
                        ? null
                        : new Invitation(
                                link.generation(), link.tokenHash(), person(link.by()), link.at(), link.expiresAt()),
                document.writtenAt(),
                rejection == null
                        ? null
                        : new Rejection(rejection.reason(), new PersonId(rejection.by()), rejection.at()));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }
}
