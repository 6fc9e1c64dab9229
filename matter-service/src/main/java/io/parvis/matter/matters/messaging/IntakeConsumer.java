package io.parvis.matter.matters.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.events.requests.InformationAsked;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.events.requests.RequestAmended;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestMoved;
import io.parvis.events.requests.RequestRejected;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.events.requests.RequestWithdrawn;
import io.parvis.matter.matters.AcceptedRequest;
import io.parvis.matter.matters.Enclosures;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.OpeningMatters;
import io.parvis.matter.matters.RequestStanding;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.starter.consumer.ContentReader;
import io.parvis.starter.consumer.EventConsumer;
import io.parvis.starter.consumer.Projection;
import io.parvis.starter.consumer.Projections;
import io.parvis.starter.consumer.Received;

/**
 * Opens a matter for each accepted request whose target is one, has brought to it what comes with the request, and remembers those that are
 * none yet.
 */
@Configuration(proxyBeanMethods = false)
class IntakeConsumer {

    private final OpeningMatters opening;
    private final ContentReader contents;
    private final Enclosures enclosures;

    IntakeConsumer(OpeningMatters opening, ContentReader contents, Enclosures enclosures) {
        this.opening = opening;
        this.contents = contents;
        this.enclosures = enclosures;
    }

    @Bean
    static Projection<RequestLine> requestLines(Projections projections) {
        return projections.open("requests", RequestLine.class, RequestLine.indexes());
    }

    @Bean
    EventConsumer intake(RememberingRequests remembering) {
        return EventConsumer.named("intake")
                .on(RequestSubmitted.class, remembering::submitted)
                .on(InformationAsked.class, event -> remembering.stands(event, RequestStanding.INFORMATION_NEEDED))
                .on(RequestAmended.class, remembering::amended)
                .on(RequestMoved.class, remembering::moved)
                .on(RequestRejected.class, event -> remembering.stands(event, RequestStanding.REJECTED))
                .on(RequestWithdrawn.class, event -> remembering.stands(event, RequestStanding.WITHDRAWN))
                .on(RequestAccepted.class, event -> {
                    open(event);
                    remembering.taken(event);
                })
                .on(RequestConverted.class, remembering::taken)
                .skippingTheRest()
                .build();
    }

    private void open(Received<RequestAccepted> event) {
        MatterKind.ofTarget(event.data().target()).ifPresent(kind -> open(event, kind));
    }

    private void open(Received<RequestAccepted> event, MatterKind kind) {
        RequestContent content = contents.read(event, RequestContent.class);
        AcceptedRequest request = content.of(event.data(), kind);
        MatterId matter = opening.open(request);
        if (!Boolean.FALSE.equals(content.withFiles())) {
            enclosures.bring(request, matter);
        }
    }
}
