package io.parvis.request.intake;

import io.parvis.request.types.LocalText;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;

/** The type of a request as it was at submission. */
public record AskedType(RequestTypeId id, int version, LocalText name, Target target) {

    static AskedType of(RequestType type) {
        return new AskedType(type.id(), type.version(), type.name(), type.target());
    }
}
