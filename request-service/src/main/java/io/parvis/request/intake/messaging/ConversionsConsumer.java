package io.parvis.request.intake.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.events.matters.MatterOpened;
import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.request.intake.Became;
import io.parvis.request.intake.ConvertingRequests;
import io.parvis.request.intake.RequestId;
import io.parvis.starter.consumer.EventConsumer;
import io.parvis.starter.consumer.Received;

/** Keeps what requests became: the matter that was opened for each. */
@Configuration(proxyBeanMethods = false)
class ConversionsConsumer {

    private final ConvertingRequests converting;

    ConversionsConsumer(ConvertingRequests converting) {
        this.converting = converting;
    }

    @Bean
    EventConsumer conversions() {
        return EventConsumer.named("conversions")
                .on(MatterOpened.class, this::convert)
                .skipping(MatterStatusChanged.class)
                .build();
    }

    private void convert(Received<MatterOpened> event) {
        MatterOpened matter = event.data();
        if (matter.requestId() != null) {
            Became became = new Became(Became.Kind.MATTER, matter.matterId(), matter.number());
            converting.convert(new RequestId(matter.requestId()), became);
        }
    }
}
