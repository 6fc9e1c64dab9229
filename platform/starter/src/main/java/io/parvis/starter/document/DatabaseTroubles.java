package io.parvis.starter.document;

import java.util.Set;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoStalePrimaryException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/** Knows a database that can't be reached, or can't take the write now, from one that refuses what it was told. */
public final class DatabaseTroubles {

    private static final Set<Class<? extends RuntimeException>> UNREACHABLE = Set.of(
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            MongoSocketException.class,
            MongoTimeoutException.class,
            MongoExecutionTimeoutException.class,
            MongoInterruptedException.class,
            MongoConnectionPoolClearedException.class,
            MongoServerUnavailableException.class,
            MongoStalePrimaryException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoCursorNotFoundException.class,
            MongoWriteConcernException.class);

    private static final String RETRYABLE = "RetryableWriteError";
    private static final int DEEPEST = 20;

    private DatabaseTroubles() {}

    /** Whether the failure, or one of its causes, says that the same will work when the database is there again. */
    public static boolean unreachable(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (saysUnreachable(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean saysUnreachable(Throwable cause) {
        return UNREACHABLE.stream().anyMatch(type -> type.isInstance(cause))
                || (cause instanceof MongoException exception && exception.hasErrorLabel(RETRYABLE));
    }
}
