package io.parvis.notification.mails;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Mails that are kept by their states, as a database would. */
public final class InMemoryMails implements Mails {

    private final Map<MailId, MailState> states = new ConcurrentHashMap<>();
    private final List<MailEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public Mail add(Mail mail) {
        MailState first = states.putIfAbsent(new MailId(mail.id()), mail.state());
        return first == null ? mail : Mail.restore(first);
    }

    @Override
    public Optional<Mail> change(MailId id, Consumer<Mail> verb) {
        List<Mail> changed = new ArrayList<>();
        states.computeIfPresent(id, (same, state) -> {
            Mail mail = Mail.restore(state);
            verb.accept(mail);
            changed.add(mail);
            events.addAll(mail.events());
            return mail.state();
        });
        return changed.stream().findFirst();
    }

    @Override
    public List<MailId> due(Instant now, int limit) {
        return states.values().stream()
                .filter(state -> state.dueAt() != null && !state.dueAt().isAfter(now))
                .sorted(comparing(MailState::dueAt, nullsLast(naturalOrder())))
                .limit(limit)
                .map(MailState::id)
                .toList();
    }

    @Override
    public long waiting() {
        return states.values().stream().filter(state -> state.dueAt() != null).count();
    }

    /** All of them, in no order. */
    public List<MailState> all() {
        return List.copyOf(states.values());
    }

    List<MailEvent> events() {
        return events;
    }
}
