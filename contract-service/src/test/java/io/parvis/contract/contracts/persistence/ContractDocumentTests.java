package io.parvis.contract.contracts.persistence;

import static io.parvis.contract.contracts.ContractFixture.OPENED_AT;
import static io.parvis.contract.contracts.ContractFixture.aBareRequest;
import static io.parvis.contract.contracts.ContractFixture.aContract;
import static io.parvis.contract.contracts.ContractFixture.openedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.parvis.contract.contracts.Contract;
import io.parvis.contract.contracts.ContractState;
import io.parvis.contract.contracts.ContractStatus;
import io.parvis.contract.contracts.Origin;
import io.parvis.testsupport.aggregate.Storing;

class ContractDocumentTests {

    private final Storing<Contract, ContractDocument> storing = new Storing<>(ContractDocument.MAPPER);

    @Test
    void comesBackAsItWas() {
        Contract contract = aContract();

        assertThat(storing.thereAndBack(contract).state()).isEqualTo(contract.state());
    }

    @Test
    void comesBackWithoutEverythingThatMayBeAbsent() {
        Contract contract = openedFrom(aBareRequest(), OPENED_AT);

        assertThat(storing.thereAndBack(contract).state()).isEqualTo(contract.state());
    }

    @ParameterizedTest
    @EnumSource
    void comesBackInEveryStatus(ContractStatus status) {
        ContractState opened = aContract().state();
        ContractState state = new ContractState(
                opened.number(),
                opened.name(),
                opened.description(),
                opened.kind(),
                opened.terms(),
                Origin.TEAM,
                opened.request(),
                opened.requester(),
                opened.company(),
                status,
                opened.openedAt());
        Contract contract = Contract.restore(aContract().contractId(), state);

        assertThat(storing.thereAndBack(contract).state()).isEqualTo(state);
    }

    @Test
    void keepsADayAsADay() {
        assertThat(storing.state(aContract()).get("terms", Document.class).getString("startDate"))
                .isEqualTo("2027-05-01");
    }

    @Test
    void saysWhoMaySeeIt() {
        Contract contract = aContract();

        List<String> keys = storing.state(contract).getList("audience", String.class);

        assertThat(keys).containsExactlyInAnyOrderElementsOf(contract.audience().keys());
    }
}
