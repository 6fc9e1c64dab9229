package io.parvis.request.intake.messaging;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.parvis.directory.CompanyId;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestSubmitted;
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
        return List.of(
                switch (event) {
                    case RequestEvent.Submitted _ ->
                        Announcement.of(submitted(request))
                                .withDataref(content(request))
                                .heardBy(everybody);
                    case RequestEvent.Accepted _ ->
                        Announcement.of(accepted(request))
                                .withDataref(content(request))
                                .heardBy(everybody);
                    case RequestEvent.Converted converted ->
                        Announcement.of(converted(request, converted.became())).heardBy(everybody);
                });
    }

    private static String content(Request request) {
        return "/internal/requests/" + request.id() + "/content";
    }

    private static RequestSubmitted submitted(Request request) {
        RequestState state = request.state();
        return new RequestSubmitted(
                request.id(),
                state.number().value(),
                state.type().id().value(),
                state.type().version(),
                state.type().target().name(),
                state.requester().value(),
                value(state.company()),
                subject(request));
    }

    private static RequestAccepted accepted(Request request) {
        RequestState state = request.state();
        return new RequestAccepted(
                request.id(),
                state.number().value(),
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

    /** What is restricted is named nowhere. */
    private static @Nullable String subject(Request request) {
        return request.state().type().handling().restricted() ? null : request.subject();
    }

    private static @Nullable String value(@Nullable CompanyId company) {
        return company == null ? null : company.value();
    }
}
