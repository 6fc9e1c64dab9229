package io.parvis.notification.live.messaging;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.events.contracts.ContractOpened;
import io.parvis.events.internal.InternalNoteAdded;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.notification.live.Change;
import io.parvis.notification.live.Happening;
import io.parvis.notification.live.Listeners;
import io.parvis.starter.consumer.EventTail;

/**
 * Tells open pages of everything that passes on the topics of requests, matters and contracts, and on the one that is Parvis's own, kinds of events included that
 * nobody knows yet: an event's type says what changed, and its envelope who may hear of it. Of what is the team's alone, that is the team (S53).
 */
@Configuration(proxyBeanMethods = false)
class LiveTail implements EventTail.Listener {

    private static final Pattern TYPE =
            Pattern.compile("io\\.parvis\\.([a-z]+(?:-[a-z]+)*)\\.(?:([a-z]+(?:-[a-z]+)*)-)?[a-z]+\\..+");

    /** On the topic that is Parvis's own, the fact says what it is of. */
    private static final String INTERNAL = "internal";

    /** Beside a note, of which open pages are told. */
    private static final String MENTION = "io.parvis.internal.members-mentioned.";

    /** One of each. */
    private static final Set<Class<? extends Record>> TOPICS =
            Set.of(RequestSubmitted.class, MatterOpened.class, ContractOpened.class, InternalNoteAdded.class);

    private final Listeners listeners;

    LiveTail(Listeners listeners) {
        this.listeners = listeners;
    }

    @Bean
    EventTail live() {
        return new EventTail("live", TOPICS, this);
    }

    @Override
    public void happened(EventTail.Passing event) {
        Matcher type = TYPE.matcher(event.type());
        if (type.matches() && !event.type().startsWith(MENTION)) {
            boolean whole = event.key().equals(event.subject());
            boolean named = whole && !type.group(1).equals(INTERNAL);
            String kind = kind(named || type.group(2) == null ? type.group(1) : type.group(2));
            Change change = new Change(kind, event.subject(), whole ? null : event.key());
            listeners.tell(new Happening(change, event.audience()));
        }
    }

    @Override
    public void mayHaveMissedSome() {
        listeners.miss();
    }

    /** Of a part, the fact says what it is: {@code note-added}. */
    private static String kind(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
