package io.parvis.request.types.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.request.forms.Wording;
import io.parvis.request.types.Card;
import io.parvis.request.types.CategoryId;
import io.parvis.request.types.Publication;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.RequestTypeState;
import io.parvis.request.types.Target;
import io.parvis.request.types.TypeStatus;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.DocumentMapper;

/**
 * A request type's {@code state} in its document.
 *
 * @param nameKey   the draft's English name in lower case, by which the team's list is sorted
 * @param target    the draft's
 * @param offeredTo the companies whose clients are offered what is published, or {@value #EVERYONE}; empty before
 * @param draft     as JSON
 * @param assigneeId whom the draft names to answer for what its requests become; absent when nobody
 */
record RequestTypeDocument(
        String nameKey,
        Target target,
        TypeStatus status,
        Set<String> offeredTo,
        String draft,
        @Nullable String assigneeId,
        boolean edited,
        @Nullable CardDocument card,
        List<PublicationDocument> publications) {

    /** No company has this id. */
    static final String EVERYONE = "*";

    static final DocumentMapper<RequestType, RequestTypeDocument> MAPPER =
            DocumentMapper.of(RequestTypeDocument.class, RequestTypeDocument::from, RequestTypeDocument::toType);

    record CardDocument(
            Target target,
            TextDocument name,
            TextDocument description,
            String category,
            @Nullable String icon,
            int position) {

        static CardDocument from(Card card) {
            return new CardDocument(
                    card.target(),
                    TextDocument.from(card.name()),
                    TextDocument.from(card.description()),
                    card.category().value(),
                    card.icon(),
                    card.position());
        }

        Card toCard(Set<String> offeredTo) {
            Set<CompanyId> companies = offeredTo.stream()
                    .filter(each -> !each.equals(EVERYONE))
                    .map(CompanyId::new)
                    .collect(Collectors.toSet());
            return new Card(
                    target, name.toText(), description.toText(), new CategoryId(category), icon, position, companies);
        }
    }

    record PublicationDocument(int version, String content, String by, Instant at) {

        static PublicationDocument from(Publication publication) {
            return new PublicationDocument(
                    publication.version(),
                    publication.content(),
                    publication.by().value(),
                    publication.at());
        }

        Publication toPublication() {
            return new Publication(version, content, new Actor(by), at);
        }
    }

    private static RequestTypeDocument from(RequestType type) {
        RequestTypeState state = type.state();
        Card card = state.card();
        return new RequestTypeDocument(
                nameKey(state.draft().name()),
                state.draft().target(),
                state.status(),
                card == null ? Set.of() : offeredTo(card),
                DraftJson.write(state.draft()),
                state.draft().handling().assignee(),
                state.edited(),
                card == null ? null : CardDocument.from(card),
                state.publications().stream().map(PublicationDocument::from).toList());
    }

    private static String nameKey(@Nullable Wording name) {
        return name == null || name.en() == null ? "" : name.en().strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> offeredTo(Card card) {
        return card.companies().isEmpty()
                ? Set.of(EVERYONE)
                : card.companies().stream().map(CompanyId::value).collect(Collectors.toSet());
    }

    private RequestType toType(String id) {
        RequestTypeState state = new RequestTypeState(
                DraftJson.read(draft),
                card == null ? null : card.toCard(offeredTo),
                status,
                publications.stream().map(PublicationDocument::toPublication).toList(),
                edited);
        return RequestType.restore(new RequestTypeId(id), state);
    }
}
