package io.parvis.matter.matters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import io.parvis.matter.matters.MatterNumber;
import io.parvis.matter.matters.MatterNumbers;
import io.parvis.matter.matters.MatterNumbersSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class MongoMatterNumbersIT extends MatterNumbersSuite {

    private final MatterNumbers numbers;
    private final MongoOperations mongo;

    @Autowired
    MongoMatterNumbersIT(MatterNumbers numbers, MongoOperations mongo) {
        this.numbers = numbers;
        this.mongo = mongo;
    }

    @BeforeEach
    void givenNothingCounted() {
        mongo.remove(new Query(), "numbers");
    }

    @Override
    protected MatterNumbers numbers() {
        return numbers;
    }

    @Test
    void givesEachNumberOnceToManyAtATime() throws InterruptedException {
        Callable<MatterNumber> next = () -> numbers.next(Year.of(2026));

        List<Future<MatterNumber>> given;
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            given = many.invokeAll(IntStream.range(0, 50).mapToObj(_ -> next).toList());
        }

        assertThat(given).extracting(Future::resultNow).doesNotHaveDuplicates();
    }
}
