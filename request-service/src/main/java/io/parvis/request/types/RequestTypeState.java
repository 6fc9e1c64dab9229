package io.parvis.request.types;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that is known of a request type but the forms of its versions.
 *
 * @param draft        what is published next
 * @param card         what the catalogue shows of the current version; null until there is one
 * @param publications the oldest first; the last one is the current version
 * @param edited       whether the draft was written to since it was last published, or was never published
 */
public record RequestTypeState(
        TypeDraft draft, @Nullable Card card, TypeStatus status, List<Publication> publications, boolean edited) {

    public RequestTypeState {
        publications = List.copyOf(publications);
    }

    static RequestTypeState first(TypeDraft draft) {
        return new RequestTypeState(draft, null, TypeStatus.DRAFT, List.of(), true);
    }

    RequestTypeState with(TypeDraft newDraft) {
        return new RequestTypeState(newDraft, card, status, publications, true);
    }

    RequestTypeState with(TypeStatus newStatus) {
        return new RequestTypeState(draft, card, newStatus, publications, edited);
    }

    /** Whether the catalogue shows what the draft says. */
    public boolean isUpToDate() {
        return status == TypeStatus.PUBLISHED && !edited;
    }
}
