package io.parvis.matter.matters.messaging;

import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

import io.parvis.events.requests.RequestAmended;
import io.parvis.events.requests.RequestMoved;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.matter.matters.RequestStanding;
import io.parvis.starter.consumer.ContentReader;
import io.parvis.starter.consumer.Projection;
import io.parvis.starter.consumer.Received;

/** Remembers what the portal's list says of requests, also of those that would become something else: they may be moved. */
@Component
class RememberingRequests {

    private final Projection<RequestLine> lines;
    private final ContentReader contents;

    RememberingRequests(Projection<RequestLine> requestLines, ContentReader contents) {
        this.lines = requestLines;
        this.contents = contents;
    }

    /** What is restricted is named in no event; its owner tells what it is about, to be shown to those whom the event names. */
    void submitted(Received<RequestSubmitted> event) {
        String subject = event.data().subject();
        lines.apply(event, RequestLine.of(event, subject == null ? subject(event) : subject));
    }

    void amended(Received<RequestAmended> event) {
        String subject = subject(event);
        change(event, line -> line.called(subject).standing(RequestStanding.SUBMITTED));
    }

    void moved(Received<RequestMoved> event) {
        change(event, line -> line.aimedAt(event.data().target()));
    }

    void stands(Received<?> event, RequestStanding next) {
        change(event, line -> line.standing(next));
    }

    /** To be called when the matter is there: at no moment there is neither. */
    void taken(Received<?> event) {
        change(event, RequestLine::ended);
    }

    private void change(Received<?> event, UnaryOperator<RequestLine> change) {
        lines.find(event.subject())
                .ifPresent(line -> lines.apply(event, change.apply(line).shownTo(event.audience())));
    }

    private String subject(Received<?> event) {
        return contents.read(event, RequestContent.class).subject();
    }
}
