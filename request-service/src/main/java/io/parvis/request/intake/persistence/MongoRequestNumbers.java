package io.parvis.request.intake.persistence;

import java.time.Year;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import io.parvis.request.intake.RequestNumber;
import io.parvis.request.intake.RequestNumbers;
import io.parvis.starter.document.Counters;

/** Counts requests from one on in each year. */
@Repository
class MongoRequestNumbers implements RequestNumbers {

    private final Counters counters;

    MongoRequestNumbers(MongoOperations mongo) {
        this.counters = new Counters(mongo);
    }

    @Override
    public RequestNumber next(Year year) {
        return RequestNumber.of(year, counters.next("requests-" + year));
    }
}
