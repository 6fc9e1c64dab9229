package io.parvis.request.types.messaging;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import io.parvis.events.types.RequestTypePublished;
import io.parvis.events.types.RequestTypeRetired;
import io.parvis.request.types.Card;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeEvent;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;

/** What others are told of request types: what is in the catalogue; nothing of drafts, and no name of what is not for everybody. */
@Component
class RequestTypeEventTranslator implements EventTranslator<RequestType, RequestTypeEvent> {

    @Override
    public List<Announcement> translate(RequestType type, RequestTypeEvent event) {
        return switch (event) {
            case RequestTypeEvent.Published published -> List.of(Announcement.of(published(type, published.version())));
            case RequestTypeEvent.Retired retired ->
                List.of(Announcement.of(new RequestTypeRetired(type.id(), retired.version())));
            case RequestTypeEvent.Drafted _, RequestTypeEvent.Edited _, RequestTypeEvent.GivenUp _ -> List.of();
        };
    }

    private static RequestTypePublished published(RequestType type, int version) {
        Card card = Objects.requireNonNull(type.state().card());
        return new RequestTypePublished(
                type.id(),
                version,
                card.target().name(),
                card.companies().isEmpty() ? card.name().en() : null);
    }
}
