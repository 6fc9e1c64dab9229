package io.parvis.matter.proceedings.web;

import java.time.Instant;
import java.time.LocalDate;

import io.parvis.matter.matters.Development;

/** An important development as the legal team stated it. */
record DevelopmentView(String id, LocalDate happenedOn, String text, Instant addedAt) {

    static DevelopmentView from(Development development) {
        return new DevelopmentView(
                development.id().value(), development.happenedOn(), development.text(), development.addedAt());
    }
}
