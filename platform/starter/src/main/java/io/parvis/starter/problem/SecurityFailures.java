package io.parvis.starter.problem;

import java.util.Optional;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

/** Who may not, who is not known, and who can't be looked up now. */
final class SecurityFailures implements FailureSource {

    @Override
    public Optional<Failure> failureOf(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case AuthenticationServiceException _ -> Failure.of(HttpProblem.UNAVAILABLE);
                    case AuthenticationException _ -> Failure.of(HttpProblem.UNAUTHENTICATED);
                    case AccessDeniedException _ -> Failure.of(HttpProblem.FORBIDDEN);
                    default -> null;
                });
    }
}
