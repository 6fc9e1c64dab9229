package io.parvis.request.intake.persistence;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.request.intake.AskedType;
import io.parvis.request.types.Handling;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;

/** The type. */
record TypeDocument(String id, int version, TextDocument name, Target target, HandlingDocument handling) {

    static TypeDocument from(AskedType type) {
        return new TypeDocument(
                type.id().value(),
                type.version(),
                TextDocument.from(type.name()),
                type.target(),
                HandlingDocument.from(type.handling()));
    }

    AskedType toType() {
        return new AskedType(new RequestTypeId(id), version, name.toText(), target, handling.toHandling());
    }

    record HandlingDocument(
            boolean triage,
            boolean restricted,
            @Nullable String practiceArea,
            @Nullable String assigneeId,
            @Nullable String groupId) {

        static HandlingDocument from(Handling handling) {
            return new HandlingDocument(
                    handling.triage(),
                    handling.restricted(),
                    handling.practiceArea(),
                    handling.assignee() == null ? null : handling.assignee().value(),
                    handling.group());
        }

        Handling toHandling() {
            PersonId assignee = assigneeId == null ? null : new PersonId(assigneeId);
            return new Handling(triage, restricted, practiceArea, assignee, groupId);
        }
    }
}
