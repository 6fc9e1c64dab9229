package io.parvis.contract.contracts.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.contract.contracts.AcceptedRequest;
import io.parvis.contract.contracts.ContractId;
import io.parvis.contract.contracts.ContractKind;
import io.parvis.contract.contracts.Enclosures;
import io.parvis.contract.contracts.OpeningContracts;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.starter.consumer.ContentReader;
import io.parvis.starter.consumer.EventConsumer;
import io.parvis.starter.consumer.Received;

/** Opens a contract for each accepted request whose target is one, and has brought to it what comes with the request. */
@Configuration(proxyBeanMethods = false)
class IntakeConsumer {

    private final OpeningContracts opening;
    private final ContentReader contents;
    private final Enclosures enclosures;

    IntakeConsumer(OpeningContracts opening, ContentReader contents, Enclosures enclosures) {
        this.opening = opening;
        this.contents = contents;
        this.enclosures = enclosures;
    }

    @Bean
    EventConsumer intake() {
        return EventConsumer.named("intake")
                .on(RequestAccepted.class, this::open)
                .skippingTheRest()
                .build();
    }

    private void open(Received<RequestAccepted> event) {
        ContractKind.ofTarget(event.data().target()).ifPresent(kind -> open(event, kind));
    }

    private void open(Received<RequestAccepted> event, ContractKind kind) {
        RequestContent content = contents.read(event, RequestContent.class);
        AcceptedRequest request = content.of(event.data(), kind);
        ContractId contract = opening.open(request);
        if (!Boolean.FALSE.equals(content.withFiles())) {
            enclosures.bring(request, contract);
        }
    }
}
