package io.parvis.matter.matters.messaging;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import io.parvis.events.matters.MatterOpened;
import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterEvent;
import io.parvis.matter.matters.MatterState;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;

/** What others are told of matters: ids, number, name and status, never content. */
@Component
class MatterEventTranslator implements EventTranslator<Matter, MatterEvent> {

    @Override
    public List<Announcement> translate(Matter matter, MatterEvent event) {
        Set<String> everybody = matter.audience().keys();
        return List.of(
                switch (event) {
                    case MatterEvent.Opened _ -> Announcement.of(opened(matter)).heardBy(everybody);
                    case MatterEvent.StatusChanged changed ->
                        Announcement.of(statusChanged(changed)).heardBy(everybody);
                });
    }

    private static MatterOpened opened(Matter matter) {
        MatterState state = matter.state();
        return new MatterOpened(
                matter.id(),
                state.number().value(),
                state.name(),
                state.kind().name(),
                state.status().name(),
                state.origin().name(),
                state.request().value(),
                state.requester().value(),
                state.company() == null ? null : state.company().value());
    }

    private static MatterStatusChanged statusChanged(MatterEvent.StatusChanged changed) {
        return new MatterStatusChanged(
                changed.matter().value(), changed.from().name(), changed.to().name());
    }
}
