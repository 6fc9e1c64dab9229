package io.parvis.request.intake;

import io.parvis.request.forms.LocalText;
import io.parvis.request.types.Handling;
import io.parvis.request.types.PublishedType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;

/** The type of a request as it was at submission: the version that the answers were given to. */
public record AskedType(RequestTypeId id, int version, LocalText name, Target target, Handling handling) {

    static AskedType of(PublishedType type) {
        return new AskedType(
                type.id(), type.version(), type.card().name(), type.card().target(), type.handling());
    }
}
