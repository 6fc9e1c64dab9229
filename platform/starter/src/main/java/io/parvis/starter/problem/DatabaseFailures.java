package io.parvis.starter.problem;

import java.util.Optional;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** A database that can't be reached, or can't take the write now. */
final class DatabaseFailures implements FailureSource {

    @Override
    public Optional<Failure> failureOf(Throwable cause) {
        return unreachable(cause) ? Optional.of(Failure.of(HttpProblem.UNAVAILABLE)) : Optional.empty();
    }

    private static boolean unreachable(Throwable cause) {
        return switch (cause) {
            case DataAccessResourceFailureException _, TransientDataAccessException _ -> true;
            case MongoTimeoutException _, MongoSocketException _, MongoInterruptedException _ -> true;
            case MongoNotPrimaryException _, MongoNodeIsRecoveringException _ -> true;
            case MongoException exception -> exception.hasErrorLabel("RetryableWriteError");
            default -> false;
        };
    }
}
