package io.parvis.request.types.web;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeState;
import io.parvis.request.types.Target;
import io.parvis.request.types.TypeDraft;
import io.parvis.request.types.TypeStatus;
import io.parvis.starter.aggregate.Stored;

/** A request type in the team's list. */
record MainRequestTypeItem(
        String id,
        TypeStatus status,
        boolean edited,
        int versions,
        Target target,
        @Nullable WordingBody name,
        @Nullable String category) {

    static MainRequestTypeItem from(Stored<RequestType> stored) {
        RequestTypeState state = stored.value().state();
        TypeDraft draft = state.draft();
        return new MainRequestTypeItem(
                stored.id(),
                state.status(),
                state.edited(),
                state.publications().size(),
                draft.target(),
                WordingBody.from(draft.name()),
                draft.category());
    }
}
