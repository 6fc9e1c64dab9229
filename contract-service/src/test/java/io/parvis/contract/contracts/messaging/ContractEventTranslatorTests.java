package io.parvis.contract.contracts.messaging;

import static io.parvis.contract.contracts.ContractFixture.OPENED_AT;
import static io.parvis.contract.contracts.ContractFixture.SALE;
import static io.parvis.contract.contracts.ContractFixture.aBareRequest;
import static io.parvis.contract.contracts.ContractFixture.openedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.contract.contracts.AcceptedRequest;
import io.parvis.contract.contracts.Contract;
import io.parvis.contract.contracts.ContractId;
import io.parvis.contract.contracts.ContractKind;
import io.parvis.contract.contracts.ContractNumber;
import io.parvis.contract.contracts.RequestId;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.events.contracts.ContractOpened;
import io.parvis.events.contracts.ContractShared;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.testsupport.events.EventSamples;

class ContractEventTranslatorTests {

    private static final ContractOpened OPENED = EventSamples.of(ContractOpened.class);
    private static final ContractShared SHARED = EventSamples.of(ContractShared.class);
    private static final Set<String> EVERYBODY = Set.of(
            "role:CONTRACT_MANAGER",
            "role:LAWYER",
            "role:ADMIN",
            "company:" + OPENED.companyId(),
            "client:%s@%s".formatted(OPENED.requesterId(), OPENED.companyId()),
            "reports-to:%s@%s".formatted(OPENED.requesterId(), OPENED.companyId()));

    private final ContractEventTranslator translator = new ContractEventTranslator();

    @Test
    void tellsThatAContractWasOpenedAndThenThatItIsShared() {
        assertThat(announcementsOf(sampleContract()))
                .containsExactly(
                        Announcement.of(OPENED).heardBy(EVERYBODY),
                        Announcement.of(SHARED).heardBy(EVERYBODY));
    }

    @Test
    void tellsOfAContractForSomeoneWithoutCompany() {
        List<Object> payloads = announcementsOf(openedFrom(aBareRequest(), OPENED_AT)).stream()
                .map(announcement -> (Object) announcement.payload())
                .toList();

        assertThat(payloads).hasSize(2);
        assertThat(((ContractOpened) payloads.get(0)).companyId()).isNull();
        assertThat(((ContractShared) payloads.get(1)).companyId()).isNull();
    }

    private static Contract sampleContract() {
        AcceptedRequest request = new AcceptedRequest(
                new RequestId(OPENED.requestId()),
                ContractKind.valueOf(OPENED.kind()),
                new PersonId(OPENED.requesterId()),
                new CompanyId(OPENED.companyId()),
                OPENED.name(),
                "A frame agreement.",
                SALE);
        return Contract.openedFrom(
                request, new ContractId(OPENED.contractId()), new ContractNumber(OPENED.number()), OPENED_AT);
    }

    private List<Announcement> announcementsOf(Contract contract) {
        return contract.events().stream()
                .flatMap(event -> translator.translate(contract, event).stream())
                .toList();
    }
}
