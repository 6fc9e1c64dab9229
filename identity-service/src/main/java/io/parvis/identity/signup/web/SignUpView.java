package io.parvis.identity.signup.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.signup.Newcomer;
import io.parvis.identity.signup.Progress;
import io.parvis.identity.signup.Rejection;
import io.parvis.identity.signup.SignUp;
import io.parvis.identity.signup.SignUpStatus;
import io.parvis.identity.signup.Statement;

/**
 * A sign-up as admins see it.
 *
 * @param statement what nobody has proven
 * @param clientId  the client, once there is one
 */
record SignUpView(
        String id,
        SignUpStatus status,
        Instant requestedAt,
        String firstName,
        String lastName,
        String username,
        String email,
        @Nullable String mobile,
        @Nullable String address,
        StatementOfNewcomer statement,
        @Nullable Instant linkExpiresAt,
        @Nullable String clientId,
        @Nullable RejectionOfSignUp rejection) {

    static SignUpView from(SignUp signUp) {
        Newcomer newcomer = signUp.newcomer();
        Progress progress = signUp.progress();
        return new SignUpView(
                signUp.id(),
                signUp.status(),
                signUp.requestedAt(),
                newcomer.profile().firstName(),
                newcomer.profile().lastName(),
                signUp.username().value(),
                signUp.email().value(),
                newcomer.mobile(),
                newcomer.address(),
                StatementOfNewcomer.from(newcomer.statement()),
                progress.invitation() == null ? null : progress.invitation().expiresAt(),
                signUp.status() == SignUpStatus.COMPLETED ? signUp.client().value() : null,
                RejectionOfSignUp.from(progress.rejection()));
    }

    record StatementOfNewcomer(
            @Nullable String company,
            @Nullable String manager,
            @Nullable String jobTitle) {

        static StatementOfNewcomer from(Statement statement) {
            return new StatementOfNewcomer(statement.company(), statement.manager(), statement.jobTitle());
        }
    }

    record RejectionOfSignUp(String reason, String by, Instant at) {

        static @Nullable RejectionOfSignUp from(@Nullable Rejection rejection) {
            return rejection == null
                    ? null
                    : new RejectionOfSignUp(rejection.reason(), rejection.by().value(), rejection.at());
        }
    }
}
