package io.parvis.matter.filters.messaging;

import java.util.List;

import org.springframework.stereotype.Component;

import io.parvis.matter.filters.SavedFilter;
import io.parvis.matter.filters.SavedFilterEvent;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;

/** Nobody is told what a person looks for. */
@Component
class SavedFilterEventTranslator implements EventTranslator<SavedFilter, SavedFilterEvent> {

    @Override
    public List<Announcement> translate(SavedFilter filter, SavedFilterEvent event) {
        return switch (event) {
            case SavedFilterEvent.Changed _ -> List.of();
        };
    }
}
