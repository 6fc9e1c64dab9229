package io.parvis.matter.matters;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What happened to a matter: its history, and what is yet to be announced of it. */
final class Journal {

    private final History before;
    private final List<MatterEvent> events = new ArrayList<>();
    private History history;

    Journal(History before) {
        this.before = before;
        this.history = before;
    }

    void note(Deed deed, String what, @Nullable String from, @Nullable String to) {
        history = history.with(Change.of(deed, what, from, to));
    }

    void tell(MatterEvent event) {
        events.add(event);
    }

    /** Has a page of what was there before filed, where lines were added and there are many. */
    void file(History.Filing filing) {
        if (before.isFull() && !history.equals(before)) {
            history = history.filed(filing);
        }
    }

    History history() {
        return history;
    }

    List<MatterEvent> events() {
        return List.copyOf(events);
    }
}
