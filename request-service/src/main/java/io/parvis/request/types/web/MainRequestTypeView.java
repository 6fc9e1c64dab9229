package io.parvis.request.types.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.Publication;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeState;
import io.parvis.request.types.TypeStatus;
import io.parvis.starter.aggregate.Stored;

/**
 * A request type as the team sees it.
 *
 * @param edited   whether the draft was written to since it was last published
 * @param current  the version in the catalogue, or the last one that was; absent before there is one
 * @param versions the oldest first
 */
record MainRequestTypeView(
        String id,
        TypeStatus status,
        boolean edited,
        @Nullable Integer current,
        DraftBody draft,
        List<PublicationView> versions) {

    /**
     * That a version was published.
     *
     * @param by as events name those who act: {@code member:<id>}, or {@code system}
     */
    record PublicationView(int version, String by, Instant at) {

        static PublicationView from(Publication publication) {
            return new PublicationView(publication.version(), publication.by().value(), publication.at());
        }
    }

    static MainRequestTypeView from(Stored<RequestType> stored) {
        RequestTypeState state = stored.value().state();
        return new MainRequestTypeView(
                stored.id(),
                state.status(),
                state.edited(),
                state.publications().isEmpty()
                        ? null
                        : state.publications().getLast().version(),
                DraftBody.from(state.draft()),
                state.publications().stream().map(PublicationView::from).toList());
    }
}
