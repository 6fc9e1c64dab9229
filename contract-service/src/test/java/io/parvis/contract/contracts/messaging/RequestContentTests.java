package io.parvis.contract.contracts.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.contract.contracts.AcceptedRequest;
import io.parvis.contract.contracts.ContractKind;
import io.parvis.contract.contracts.Terms;
import io.parvis.contract.contracts.messaging.RequestContent.Answer;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.testsupport.events.EventSamples;

class RequestContentTests {

    private static final RequestAccepted ACCEPTED = EventSamples.of(RequestAccepted.class);

    @Test
    void takesOverWhoAskedForWhat() {
        AcceptedRequest request = request();

        assertThat(request.id().value()).isEqualTo(ACCEPTED.requestId());
        assertThat(request.requester().value()).isEqualTo(ACCEPTED.requesterId());
        assertThat(request.company()).isNotNull();
        assertThat(request.company().value()).isEqualTo(ACCEPTED.companyId());
        assertThat(request.kind()).isEqualTo(ContractKind.CONTRACT);
        assertThat(request.subject()).isEqualTo("Supply of spare parts");
        assertThat(request.description()).isEqualTo("A frame agreement.");
    }

    @Test
    void takesOverTheTermsThatTheFormAskedFor() {
        AcceptedRequest request = request(
                new Answer("contractType", "SALE"),
                new Answer("counterparty", "Bolt GmbH"),
                new Answer("startDate", "2027-05-01"),
                new Answer("budget", "5000"));

        assertThat(request.terms()).isEqualTo(new Terms("SALE", "Bolt GmbH", LocalDate.of(2027, 5, 1)));
    }

    @Test
    void knowsNoTermsThatNobodyTold() {
        assertThat(request().terms()).isEqualTo(new Terms(null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2027-02-30", "01/05/2027"})
    void takesNothingForADayThatIsNone(String value) {
        assertThat(request(new Answer("startDate", value)).terms().startDate()).isNull();
    }

    private static AcceptedRequest request(Answer... answers) {
        return new RequestContent("Supply of spare parts", "A frame agreement.", List.of(answers), null)
                .of(ACCEPTED, ContractKind.CONTRACT);
    }
}
