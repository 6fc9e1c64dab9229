package io.parvis.matter.matters.persistence;

import java.time.Instant;
import java.time.LocalDate;

import io.parvis.matter.matters.Development;
import io.parvis.matter.matters.DevelopmentId;

/** An important development in a matter's document. */
record DevelopmentPart(String developmentId, String happenedOn, String text, Instant addedAt) {

    static DevelopmentPart from(Development development) {
        return new DevelopmentPart(
                development.id().value(),
                development.happenedOn().toString(),
                development.text(),
                development.addedAt());
    }

    Development toDevelopment() {
        return new Development(new DevelopmentId(developmentId), LocalDate.parse(happenedOn), text, addedAt);
    }
}
