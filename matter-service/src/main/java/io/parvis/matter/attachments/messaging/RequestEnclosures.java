package io.parvis.matter.attachments.messaging;

import org.springframework.stereotype.Component;

import io.parvis.files.handover.TakingFilesOver;
import io.parvis.matter.attachments.ReachingAttachments;
import io.parvis.matter.matters.AcceptedRequest;
import io.parvis.matter.matters.Enclosures;
import io.parvis.matter.matters.MatterId;

/** The files of a request, which request-service hands over: they become the matter's, as if its requester had sent them there (S32, S40, S59). */
@Component
class RequestEnclosures implements Enclosures {

    private static final String OWNER = "/parvis/request-service";

    private final TakingFilesOver taking;

    RequestEnclosures(TakingFilesOver taking) {
        this.taking = taking;
    }

    @Override
    public void bring(AcceptedRequest request, MatterId matter) {
        String path = "/internal/requests/" + request.id().value() + "/files";
        taking.take(OWNER, path, ReachingAttachments.owner(matter), request.requester());
    }
}
