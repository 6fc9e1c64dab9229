package io.parvis.request.intake.messaging;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.parvis.directory.CompanyId;
import io.parvis.events.requests.InformationAsked;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.events.requests.RequestAmended;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestMoved;
import io.parvis.events.requests.RequestRejected;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.events.requests.RequestWithdrawn;
import io.parvis.request.intake.AskedType;
import io.parvis.request.intake.Became;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestEvent;
import io.parvis.request.intake.RequestState;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;

/** What others are told of requests: ids, number and subject, and where a service reads the answers; never the answers. */
@Component
class RequestEventTranslator implements EventTranslator<Request, RequestEvent> {

    @Override
    public List<Announcement> translate(Request request, RequestEvent event) {
        Set<String> everybody = request.audience().keys();
        return announced(request, event).stream()
                .map(announcement -> announcement.heardBy(everybody))
                .toList();
    }

    private static List<Announcement> announced(Request request, RequestEvent event) {
        return switch (event) {
            case RequestEvent.Drafted _,
                    RequestEvent.Saved _,
                    RequestEvent.FileAdded _,
                    RequestEvent.FileDropped _,
                    RequestEvent.Discarded _,
                    RequestEvent.Shown _ -> List.of();
            case RequestEvent.Submitted _ -> pointing(request, submitted(request));
            case RequestEvent.InformationAsked _ ->
                pointing(request, new InformationAsked(request.id(), number(request), requester(request)));
            case RequestEvent.Amended _ ->
                pointing(request, new RequestAmended(request.id(), number(request), requester(request)));
            case RequestEvent.Moved _ -> told(moved(request));
            case RequestEvent.Accepted _ -> pointing(request, accepted(request));
            case RequestEvent.Rejected _ ->
                pointing(request, new RequestRejected(request.id(), number(request), requester(request)));
            case RequestEvent.Withdrawn _ ->
                told(new RequestWithdrawn(request.id(), number(request), requester(request)));
            case RequestEvent.Converted converted -> told(converted(request, converted.became()));
        };
    }

    private static List<Announcement> told(Record payload) {
        return List.of(Announcement.of(payload));
    }

    /** With where the content is read that belongs to it. */
    private static List<Announcement> pointing(Request request, Record payload) {
        return List.of(Announcement.of(payload).withDataref(content(request)));
    }

    private static String content(Request request) {
        return "/internal/requests/" + request.id() + "/content";
    }

    private static RequestSubmitted submitted(Request request) {
        RequestState state = request.state();
        return new RequestSubmitted(
                request.id(),
                number(request),
                state.type().id().value(),
                state.type().version(),
                state.type().target().name(),
                state.requester().value(),
                value(state.company()),
                subject(request),
                state.status().name());
    }

    private static RequestAccepted accepted(Request request) {
        RequestState state = request.state();
        return new RequestAccepted(
                request.id(),
                number(request),
                state.type().id().value(),
                state.type().version(),
                state.type().target().name(),
                state.requester().value(),
                value(state.company()),
                subject(request));
    }

    private static RequestConverted converted(Request request, Became became) {
        return new RequestConverted(request.id(), became.kind().name(), became.id(), became.number());
    }

    private static RequestMoved moved(Request request) {
        AskedType type = request.state().type();
        return new RequestMoved(
                request.id(),
                number(request),
                type.id().value(),
                type.version(),
                type.target().name());
    }

    private static String number(Request request) {
        return request.number().value();
    }

    private static String requester(Request request) {
        return request.state().requester().value();
    }

    /** What is private is named nowhere. */
    private static @Nullable String subject(Request request) {
        return request.isPrivate() ? null : request.subject();
    }

    private static @Nullable String value(@Nullable CompanyId company) {
        return company == null ? null : company.value();
    }
}
