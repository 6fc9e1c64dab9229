package io.parvis.matter.matters.messaging;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.matter.matters.AcceptedRequest;
import io.parvis.matter.matters.MatterKind;
import io.parvis.matter.matters.RequestId;

/** What request-service tells of an accepted request that its event does not: the part that a matter takes over. */
record RequestContent(String subject, @Nullable String description) {

    AcceptedRequest of(RequestAccepted accepted, MatterKind kind) {
        return new AcceptedRequest(
                new RequestId(accepted.requestId()),
                kind,
                new PersonId(accepted.requesterId()),
                accepted.companyId() == null ? null : new CompanyId(accepted.companyId()),
                subject,
                description);
    }
}
