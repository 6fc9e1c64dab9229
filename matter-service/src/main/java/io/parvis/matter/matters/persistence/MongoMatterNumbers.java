package io.parvis.matter.matters.persistence;

import java.time.Year;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import io.parvis.matter.matters.MatterNumber;
import io.parvis.matter.matters.MatterNumbers;
import io.parvis.starter.document.Counters;

/** Counts matters from one on in each year. */
@Repository
class MongoMatterNumbers implements MatterNumbers {

    private final Counters counters;

    MongoMatterNumbers(MongoOperations mongo) {
        this.counters = new Counters(mongo);
    }

    @Override
    public MatterNumber next(Year year) {
        return MatterNumber.of(year, counters.next("matters-" + year));
    }
}
