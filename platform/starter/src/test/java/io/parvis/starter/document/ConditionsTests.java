package io.parvis.starter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;

class ConditionsTests {

    private static final Criteria VISIBLE = Criteria.where("state.audience").in("role:CLERK");

    @Test
    void haveAllToBeMet() {
        Criteria all = Conditions.where(VISIBLE).is("state.unit", TimeUnit.DAYS).all();

        assertThat(all.getCriteriaObject()).isEqualTo(Document.parse("""
                {"$and": [{"state.audience": {"$in": ["role:CLERK"]}}, {"state.unit": "DAYS"}]}
                """));
    }

    @Test
    void leaveOutWhatNobodyAskedFor() {
        Criteria all = Conditions.where(VISIBLE).is("state.unit", null).all();

        assertThat(all.getCriteriaObject()).isEqualTo(Document.parse("""
                {"$and": [{"state.audience": {"$in": ["role:CLERK"]}}]}
                """));
    }
}
