package io.parvis.starter.consumer;

import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.ResourceAccessException;

import io.parvis.starter.aggregate.OutboxFull;
import io.parvis.starter.document.DatabaseTroubles;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;

/** Tells the troubles of applying an event apart: what passes is waited for, everything else is parked. */
final class Troubles {

    private static final Set<Class<? extends Throwable>> PASSING = Set.of(
            OwnerUnavailable.class,
            OutboxFull.class,
            CallNotPermittedException.class,
            RetriableException.class,
            ResourceAccessException.class,
            TimeoutException.class,
            SocketException.class,
            UnknownHostException.class,
            InterruptedIOException.class,
            HttpTimeoutException.class,
            ClosedChannelException.class,
            InterruptedException.class);

    /** Answers that say more of the two services than of the event. */
    private static final Set<HttpStatusCode> NOT_NOW = Set.of(
            HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN, HttpStatus.REQUEST_TIMEOUT, HttpStatus.TOO_MANY_REQUESTS);

    private static final int DEEPEST = 20;

    private Troubles() {}

    /** Whether a dependency could not be reached, somewhere below the failure. */
    static boolean pass(Throwable failure) {
        if (DatabaseTroubles.unreachable(failure)) {
            return true;
        }
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (passesItself(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean passesItself(Throwable cause) {
        return switch (cause) {
            case Refused refused -> refused.refusal().kind() == Refusal.Kind.UNAVAILABLE;
            case HttpStatusCodeException answer -> passes(answer.getStatusCode());
            default -> PASSING.stream().anyMatch(type -> type.isInstance(cause));
        };
    }

    static boolean passes(HttpStatusCode status) {
        return status.is5xxServerError() || NOT_NOW.contains(status);
    }
}
