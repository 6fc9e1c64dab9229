package io.parvis.contract.attachments.messaging;

import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import io.parvis.contract.contracts.AcceptedRequest;
import io.parvis.contract.contracts.ContractFixture;
import io.parvis.contract.contracts.ContractId;
import io.parvis.files.FileAccess;
import io.parvis.files.FileOwner;
import io.parvis.files.FilingCabinet;
import io.parvis.files.Samples;
import io.parvis.files.Visibility;
import io.parvis.files.handover.HandingOwner;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.directory.TestDirectory;

class RequestEnclosuresTests {

    private final FilingCabinet cabinet = new FilingCabinet(Clock.fixed(ContractFixture.LATER, ZoneOffset.UTC));
    private final AcceptedRequest request = ContractFixture.aRequest();
    private final HandingOwner requests =
            new HandingOwner("/internal/requests/" + request.id().value() + "/files");

    @Test
    void s35BringsTheDocumentOfARequestToItsContractAsItsRequesters() {
        requests.has("one", "lease.docx", Samples.DOCX);

        new RequestEnclosures(requests.handingTo(cabinet)).bring(request, new ContractId("contract"));

        FileAccess claire = FileAccess.of(
                new FileOwner("contracts", "contract"), new TestDirectory().viewer(CLAIRE), Visibility.HIDDEN);
        assertThat(cabinet.reading.page(claire, PageRequest.first(10)).items())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.name().value()).isEqualTo("lease.docx");
                    assertThat(file.shown()).isTrue();
                    assertThat(file.isOf(new TestDirectory().viewer(CLAIRE).actor()))
                            .isTrue();
                });
    }
}
