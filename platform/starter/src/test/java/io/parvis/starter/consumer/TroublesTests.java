package io.parvis.starter.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.stream.Stream;

import com.mongodb.MongoServerUnavailableException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

import io.parvis.starter.aggregate.OutboxFull;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;

class TroublesTests {

    static Stream<Throwable> passing() {
        return Stream.of(
                new OwnerUnavailable("/parvis/letter-service", new IOException()),
                new OutboxFull("letter-1"),
                new UncategorizedMongoDbException("away", new MongoServerUnavailableException("closed")),
                new org.apache.kafka.common.errors.TimeoutException("no broker"),
                new ResourceAccessException("no connection", new ConnectException()),
                new IllegalStateException("wrapped", new RuntimeException(new SocketTimeoutException())),
                new RuntimeException(new HttpTimeoutException("slow")),
                new HttpServerErrorException(HttpStatus.BAD_GATEWAY),
                new HttpClientErrorException(HttpStatus.UNAUTHORIZED),
                new HttpClientErrorException(HttpStatus.FORBIDDEN),
                new HttpClientErrorException(HttpStatus.TOO_MANY_REQUESTS),
                CallNotPermittedException.createCallNotPermittedException(CircuitBreaker.ofDefaults("open")),
                new Refused(Sample.AWAY));
    }

    static Stream<Throwable> lasting() {
        return Stream.of(
                new Refused(Sample.BROKEN),
                new UnreadableEvent("not a CloudEvent"),
                new IllegalStateException("a bug"),
                new NullPointerException(),
                new DuplicateKeyException("taken"),
                new HttpClientErrorException(HttpStatus.BAD_REQUEST));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void waitsForWhatPasses(Throwable failure) {
        assertThat(Troubles.pass(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void parksWhatLasts(Throwable failure) {
        assertThat(Troubles.pass(failure)).isFalse();
    }

    private enum Sample implements Refusal {
        AWAY(Kind.UNAVAILABLE),
        BROKEN(Kind.CONFLICT);

        private final Kind kind;

        Sample(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }
}
