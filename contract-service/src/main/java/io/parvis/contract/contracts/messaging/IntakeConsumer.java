package io.parvis.contract.contracts.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.contract.contracts.ContractKind;
import io.parvis.contract.contracts.OpeningContracts;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.starter.consumer.ContentReader;
import io.parvis.starter.consumer.EventConsumer;
import io.parvis.starter.consumer.Received;

/** Opens a contract for each accepted request whose target is one. */
@Configuration(proxyBeanMethods = false)
class IntakeConsumer {

    private final OpeningContracts opening;
    private final ContentReader contents;

    IntakeConsumer(OpeningContracts opening, ContentReader contents) {
        this.opening = opening;
        this.contents = contents;
    }

    @Bean
    EventConsumer intake() {
        return EventConsumer.named("intake")
                .on(RequestAccepted.class, this::open)
                .skippingTheRest()
                .build();
    }

    private void open(Received<RequestAccepted> event) {
        ContractKind.ofTarget(event.data().target())
                .map(kind -> contents.read(event, RequestContent.class).of(event.data(), kind))
                .ifPresent(opening::open);
    }
}
