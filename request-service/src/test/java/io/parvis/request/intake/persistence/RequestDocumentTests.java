package io.parvis.request.intake.persistence;

import static io.parvis.request.intake.RequestFixture.aConvertedRequest;
import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.aRequestWithoutCompany;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.request.intake.Request;
import io.parvis.testsupport.aggregate.Storing;

class RequestDocumentTests {

    private final Storing<Request, RequestDocument> storing = new Storing<>(RequestDocument.MAPPER);

    @Test
    void comesBackAsItWas() {
        assertThat(List.of(aRequest(), aRequestWithoutCompany(), aConvertedRequest()))
                .allSatisfy(request ->
                        assertThat(storing.thereAndBack(request).state()).isEqualTo(request.state()));
    }

    @Test
    void saysWhoMaySeeIt() {
        Request request = aRequest();

        List<String> keys = storing.state(request).getList("audience", String.class);

        assertThat(keys).containsExactlyInAnyOrderElementsOf(request.audience().keys());
    }
}
