package io.parvis.matter.matters;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What happened to a matter: its history, and what is yet to be announced of it. */
final class Journal {

    private final List<Change> history;
    private final List<MatterEvent> events = new ArrayList<>();

    Journal(List<Change> history) {
        this.history = new ArrayList<>(history);
    }

    void note(Deed deed, String what, @Nullable String from, @Nullable String to) {
        history.add(Change.of(deed, what, from, to));
    }

    void tell(MatterEvent event) {
        events.add(event);
    }

    List<Change> history() {
        return List.copyOf(history);
    }

    List<MatterEvent> events() {
        return List.copyOf(events);
    }
}
