package io.parvis.notification.live.messaging;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.events.contracts.ContractOpened;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.notification.live.Change;
import io.parvis.notification.live.Happening;
import io.parvis.notification.live.Listeners;
import io.parvis.starter.consumer.EventTail;

/**
 * Tells open pages of everything that passes on the topics of requests, matters and contracts, kinds of events included that nobody knows yet:
 * an event's type says what changed, and its envelope who may hear of it.
 */
@Configuration(proxyBeanMethods = false)
class LiveTail implements EventTail.Listener {

    private static final Pattern TYPE = Pattern.compile("io\\.parvis\\.([a-z]+(?:-[a-z]+)*)\\..+");

    private final Listeners listeners;

    LiveTail(Listeners listeners) {
        this.listeners = listeners;
    }

    @Bean
    EventTail live() {
        return new EventTail("live", Set.of(RequestSubmitted.class, MatterOpened.class, ContractOpened.class), this);
    }

    @Override
    public void happened(EventTail.Passing event) {
        Matcher type = TYPE.matcher(event.type());
        if (type.matches()) {
            String partOf = event.key().equals(event.subject()) ? null : event.key();
            Change change = new Change(kind(type.group(1)), event.subject(), partOf);
            listeners.tell(new Happening(change, event.audience()));
        }
    }

    @Override
    public void mayHaveMissedSome() {
        listeners.miss();
    }

    private static String kind(String aggregate) {
        return aggregate.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
