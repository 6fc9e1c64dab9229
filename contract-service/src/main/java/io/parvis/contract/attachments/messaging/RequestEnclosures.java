package io.parvis.contract.attachments.messaging;

import org.springframework.stereotype.Component;

import io.parvis.contract.attachments.ReachingAttachments;
import io.parvis.contract.contracts.AcceptedRequest;
import io.parvis.contract.contracts.ContractId;
import io.parvis.contract.contracts.Enclosures;
import io.parvis.files.handover.TakingFilesOver;

/**
 * The files of a request, which request-service hands over, the document to be reviewed among them: they become the contract's, as if its requester had sent
 * them there (S35, S40).
 */
@Component
class RequestEnclosures implements Enclosures {

    private static final String OWNER = "/parvis/request-service";

    private final TakingFilesOver taking;

    RequestEnclosures(TakingFilesOver taking) {
        this.taking = taking;
    }

    @Override
    public void bring(AcceptedRequest request, ContractId contract) {
        String path = "/internal/requests/" + request.id().value() + "/files";
        taking.take(OWNER, path, ReachingAttachments.owner(contract), request.requester());
    }
}
