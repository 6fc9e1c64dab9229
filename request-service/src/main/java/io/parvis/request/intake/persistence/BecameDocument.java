package io.parvis.request.intake.persistence;

import io.parvis.request.intake.Became;

/** What a request became. */
record BecameDocument(Became.Kind kind, String id, String number) {

    static BecameDocument from(Became became) {
        return new BecameDocument(became.kind(), became.id(), became.number());
    }

    Became toBecame() {
        return new Became(kind, id, number);
    }
}
