package io.parvis.request.intake.persistence;

import static io.parvis.request.intake.RequestFixture.SUBMITTED_AT;
import static io.parvis.request.intake.RequestFixture.aConvertedRequest;
import static io.parvis.request.intake.RequestFixture.aDraft;
import static io.parvis.request.intake.RequestFixture.aPrivateRequest;
import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.aRequestWithoutCompany;
import static io.parvis.request.intake.RequestFixture.anAskedRequest;
import static io.parvis.request.intake.RequestFixture.form;
import static io.parvis.request.intake.RequestFixture.subject;
import static io.parvis.request.intake.RequestFixture.triaged;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.request.intake.Request;
import io.parvis.request.intake.Sight;
import io.parvis.request.types.Target;
import io.parvis.testsupport.aggregate.Storing;

class RequestDocumentTests {

    private final Storing<Request, RequestDocument> storing = new Storing<>(RequestDocument.MAPPER);

    @Test
    void comesBackAsItWas() {
        assertThat(List.of(
                        aRequest(),
                        aRequestWithoutCompany(),
                        aConvertedRequest(),
                        aDraft(),
                        aPrivateRequest(),
                        anAmendedRequest(),
                        aShownRequest(),
                        anAskedRequestWithAFile()))
                .allSatisfy(request ->
                        assertThat(storing.thereAndBack(request).state()).isEqualTo(request.state()));
    }

    @Test
    void givesADraftNoNumberThatAnotherCouldTake() {
        assertThat(storing.state(aDraft())).doesNotContainKey("number").containsKey("submittedAt");
    }

    private static Request aShownRequest() {
        Request request = aConvertedRequest();
        request.showTo(new Sight(7, Set.of("client:p@c", "member:m")));
        return request;
    }

    @Test
    void isSortedByTheBeginningOfItsSubject() {
        Request request = aDraft();
        Request amended = anAskedRequest();
        amended.amend(form(triaged(Target.CORPORATE), subject("\ud55c".repeat(100)), SUBMITTED_AT.plusSeconds(90)));

        assertThat(storing.state(request)).containsEntry("subjectKey", "articles, begun");
        assertThat(storing.state(amended).getString("subjectKey")).hasSize(100);
    }

    private static Request anAmendedRequest() {
        Request request = anAskedRequest();
        request.addFile("f1", SUBMITTED_AT);
        request.addFile("f2", SUBMITTED_AT);
        request.dropFile("f2", SUBMITTED_AT);
        request.amend(form(triaged(Target.CORPORATE), subject("With a signatory"), SUBMITTED_AT.plusSeconds(90)));
        return request;
    }

    private static Request anAskedRequestWithAFile() {
        Request request = anAskedRequest();
        request.addFile("f1", SUBMITTED_AT);
        return request;
    }

    @Test
    void saysWhoMaySeeIt() {
        Request request = aRequest();

        List<String> keys = storing.state(request).getList("audience", String.class);

        assertThat(keys).containsExactlyInAnyOrderElementsOf(request.audience().keys());
    }
}
