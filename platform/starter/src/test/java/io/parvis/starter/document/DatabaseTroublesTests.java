package io.parvis.starter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoInternalException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;

class DatabaseTroublesTests {

    static Stream<Throwable> away() {
        return Stream.of(
                new DataAccessResourceFailureException("no server"),
                new OptimisticLockingFailureException("busy"),
                new MongoTimeoutException("no server"),
                new MongoSocketOpenException("refused", new ServerAddress(), new IOException()),
                new MongoServerUnavailableException("closed"),
                poolCleared(),
                retryable(),
                new UncategorizedMongoDbException("pool", poolCleared()),
                new UncategorizedMongoDbException("label", retryable()),
                new IllegalStateException(
                        "wrapped twice", new RuntimeException(new MongoTimeoutException("no server"))));
    }

    static Stream<Throwable> there() {
        return Stream.of(
                new DuplicateKeyException("taken"),
                new MongoInternalException("a bug"),
                new UncategorizedMongoDbException("refused", new MongoException("refused")),
                new IllegalStateException("a bug"));
    }

    @ParameterizedTest
    @MethodSource("away")
    void knowsADatabaseThatIsAway(Throwable failure) {
        assertThat(DatabaseTroubles.unreachable(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("there")
    void knowsADatabaseThatRefuses(Throwable failure) {
        assertThat(DatabaseTroubles.unreachable(failure)).isFalse();
    }

    private static MongoException poolCleared() {
        return new MongoConnectionPoolClearedException(
                new ServerId(new ClusterId(), new ServerAddress()), new IOException("refused"));
    }

    private static MongoException retryable() {
        MongoException failure = new MongoException("stepping down");
        failure.addLabel("RetryableWriteError");
        return failure;
    }
}
