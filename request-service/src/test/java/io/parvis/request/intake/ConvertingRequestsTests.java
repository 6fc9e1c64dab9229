package io.parvis.request.intake;

import static io.parvis.request.intake.RequestFixture.A_MATTER;
import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.submitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

class ConvertingRequestsTests {

    private final InMemoryRequests requests = new InMemoryRequests();
    private final ConvertingRequests converting = new ConvertingRequests(requests);
    private final Request request = aRequest();
    private final RequestId id = new RequestId(request.id());

    @BeforeEach
    void givenARequest() {
        requests.add(request, submitting(request));
    }

    @Test
    void convertingTwiceChangesNothing() {
        converting.convert(id, A_MATTER);
        int announced = requests.announced().size();

        converting.convert(id, A_MATTER);

        assertThat(converting.content(id).state().became()).isEqualTo(A_MATTER);
        assertThat(requests.announced()).hasSize(announced);
    }

    @Test
    void refusesARequestThatThereIsNot() {
        RequestId absent = new RequestId("absent");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> converting.convert(absent, A_MATTER))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.NOT_FOUND);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> converting.content(absent));
    }
}
