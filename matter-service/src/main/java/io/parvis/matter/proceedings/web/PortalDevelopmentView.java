package io.parvis.matter.proceedings.web;

import java.time.LocalDate;

import io.parvis.matter.matters.Development;

/** An important development as clients see it (S48). */
record PortalDevelopmentView(String id, LocalDate happenedOn, String text) {

    static PortalDevelopmentView from(Development development) {
        return new PortalDevelopmentView(development.id().value(), development.happenedOn(), development.text());
    }
}
