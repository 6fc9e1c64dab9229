package io.parvis.matter.matters;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.matter.workflows.MatterKind;

/**
 * A request that becomes a matter, with the content that its owner told.
 *
 * @param company the company that the requester belonged to at submission; the matter stays with it
 */
public record AcceptedRequest(
        RequestId id,
        MatterKind kind,
        PersonId requester,
        @Nullable CompanyId company,
        String subject,
        @Nullable String description,
        Handling handling,
        Wishes wishes) {

    /** A request that says nothing else of its matter. */
    public AcceptedRequest(
            RequestId id,
            MatterKind kind,
            PersonId requester,
            @Nullable CompanyId company,
            String subject,
            @Nullable String description,
            Handling handling) {
        this(id, kind, requester, company, subject, description, handling, Wishes.NONE);
    }

    AcceptedRequest with(Handling next) {
        return new AcceptedRequest(id, kind, requester, company, subject, description, next, wishes);
    }
}
