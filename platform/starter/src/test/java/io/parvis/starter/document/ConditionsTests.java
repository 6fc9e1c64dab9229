package io.parvis.starter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void takeAMarkThatWasNeverSpokenOfForOneThatIsNotThere() {
        Criteria marked = Conditions.where(VISIBLE).marked("late", true).all();
        Criteria unmarked = Conditions.where(VISIBLE).marked("late", false).all();

        assertThat(marked.getCriteriaObject().getList("$and", Document.class))
                .endsWith(new Document("marks.late", true));
        assertThat(unmarked.getCriteriaObject().getList("$and", Document.class))
                .endsWith(new Document("marks.late", new Document("$ne", true)));
    }

    @Test
    void takeAnyOther() {
        Criteria late = Criteria.where("state.dueOn").lt("2026-12-31");

        Criteria all = Conditions.where(VISIBLE).and(late).all();

        assertThat(all.getCriteriaObject().getList("$and", Document.class))
                .containsExactly(VISIBLE.getCriteriaObject(), late.getCriteriaObject());
    }

    @Test
    void takeATextForNothingButAText() {
        String text = "^a.*|{$ne: null}";

        Criteria all = Conditions.where(VISIBLE)
                .has("state.place", text)
                .begins("state.words", List.of(text, "b"))
                .all();

        assertThat(all.getCriteriaObject().getList("$and", Document.class))
                .containsExactly(
                        VISIBLE.getCriteriaObject(),
                        new Document("state.place", text),
                        beginning(text),
                        beginning("b"));
    }

    private static Document beginning(String text) {
        Document range = new Document("$gte", text).append("$lt", text + Character.toString(Character.MAX_CODE_POINT));
        return new Document("state.words", new Document("$elemMatch", range));
    }

    @Test
    void takeOneOfSeveralTextsOfOneFieldOrBeginningsInOneOfSeveral() {
        Criteria all = Conditions.where(VISIBLE)
                .in("state.unit", List.of("A", "B"))
                .in("state.place", List.of())
                .begins(List.of("state.words", "state.words"), List.of("b"))
                .all();

        assertThat(all.getCriteriaObject().getList("$and", Document.class))
                .containsExactly(
                        VISIBLE.getCriteriaObject(),
                        new Document("state.unit", new Document("$in", List.of("A", "B"))),
                        new Document("$or", List.of(beginning("b"), beginning("b"))));
    }

    @Test
    void leaveOutWhatNobodyAskedFor() {
        Criteria all = Conditions.where(VISIBLE)
                .is("state.unit", null)
                .has("state.place", null)
                .marked("late", null)
                .and(null)
                .begins("state.words", List.of())
                .all();

        assertThat(all.getCriteriaObject()).isEqualTo(Document.parse("""
                {"$and": [{"state.audience": {"$in": ["role:CLERK"]}}]}
                """));
    }
}
