package io.parvis.request.intake.messaging;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.events.contracts.ContractOpened;
import io.parvis.events.internal.InternalMatterChanged;
import io.parvis.events.matters.MatterClosed;
import io.parvis.events.matters.MatterOpened;
import io.parvis.request.intake.Became;
import io.parvis.request.intake.ConvertingRequests;
import io.parvis.request.intake.RequestId;
import io.parvis.request.intake.Sight;
import io.parvis.starter.consumer.EventConsumer;
import io.parvis.starter.consumer.Received;

/** Keeps what requests became: the matter or contract that was opened for each; and follows it when it is withdrawn, or others see it. */
@Configuration(proxyBeanMethods = false)
class ConversionsConsumer {

    private static final String WITHDRAWN = "WITHDRAWN";

    private final ConvertingRequests converting;

    ConversionsConsumer(ConvertingRequests converting) {
        this.converting = converting;
    }

    @Bean
    EventConsumer conversions() {
        return EventConsumer.named("conversions")
                .on(MatterOpened.class, this::matterOpened)
                .on(ContractOpened.class, this::contractOpened)
                .on(MatterClosed.class, this::matterClosed)
                .on(InternalMatterChanged.class, this::matterChanged)
                .skippingTheRest()
                .build();
    }

    private void matterOpened(Received<MatterOpened> event) {
        MatterOpened matter = event.data();
        convert(matter.requestId(), new Became(Became.Kind.MATTER, matter.matterId(), matter.number()));
    }

    private void matterClosed(Received<MatterClosed> event) {
        if (event.data().outcome().equals(WITHDRAWN)) {
            converting.followWithdrawal(Became.Kind.MATTER, event.data().matterId(), event.actor(), event.time());
        }
    }

    /** It is on another topic, so that it may come before the matter's opening. */
    private void matterChanged(Received<InternalMatterChanged> event) {
        InternalMatterChanged matter = event.data();
        if (matter.requestId() != null) {
            Sight sight = new Sight(event.sequence(), Set.copyOf(matter.audience()));
            converting.show(new RequestId(matter.requestId()), sight, event.id());
        }
    }

    private void contractOpened(Received<ContractOpened> event) {
        ContractOpened contract = event.data();
        convert(contract.requestId(), new Became(Became.Kind.CONTRACT, contract.contractId(), contract.number()));
    }

    /** What the team opened of its own accord came from no request. */
    private void convert(@Nullable String request, Became became) {
        if (request != null) {
            converting.convert(new RequestId(request), became);
        }
    }
}
