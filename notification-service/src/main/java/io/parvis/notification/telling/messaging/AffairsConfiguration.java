package io.parvis.notification.telling.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.events.matters.MatterAttachmentAdded;
import io.parvis.events.matters.MatterAttachmentHidden;
import io.parvis.events.matters.MatterAttachmentMoved;
import io.parvis.events.matters.MatterAttachmentRemoved;
import io.parvis.events.matters.MatterAttachmentShown;
import io.parvis.events.matters.MatterFolderChanged;
import io.parvis.events.matters.MatterFolderHidden;
import io.parvis.events.matters.MatterFolderShown;
import io.parvis.events.matters.MatterNoteAdded;
import io.parvis.events.matters.MatterNoteEdited;
import io.parvis.starter.consumer.EventConsumer;
import io.parvis.starter.consumer.Projections;

/** Remembers requests and matters, from their first facts on. */
@Configuration(proxyBeanMethods = false)
class AffairsConfiguration {

    @Bean
    RememberedAffairs affairs(Projections projections) {
        return new RememberedAffairs(
                projections.open("requests", AffairDocument.class), projections.open("matters", AffairDocument.class));
    }

    /** Names every kind of fact, so that a new one can't be left out: what follows it would wait for it. */
    @Bean
    EventConsumer remembering(RememberedAffairs affairs) {
        EventConsumer.Builder consumer = EventConsumer.named("affairs");
        AffairFacts.OF_REQUESTS.forEach(fact -> consumer.on(fact, affairs::learn));
        AffairFacts.OF_MATTERS.forEach(fact -> consumer.on(fact, affairs::learn));
        return consumer.skipping(MatterNoteAdded.class, MatterNoteEdited.class)
                .skipping(MatterAttachmentAdded.class, MatterAttachmentShown.class, MatterAttachmentHidden.class)
                .skipping(MatterAttachmentMoved.class, MatterAttachmentRemoved.class)
                .skipping(MatterFolderShown.class, MatterFolderHidden.class, MatterFolderChanged.class)
                .build();
    }
}
