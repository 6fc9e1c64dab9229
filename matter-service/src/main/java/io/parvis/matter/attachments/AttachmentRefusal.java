package io.parvis.matter.attachments;

import io.parvis.starter.problem.Refusal;

/** Why something about an attachment is refused. */
public enum AttachmentRefusal implements Refusal {
    /** Whoever else sees a matter in the portal reads (S60). */
    ONLY_REQUESTER_SENDS(Kind.FORBIDDEN),
    /** In the portal one adds versions to what one has sent oneself. */
    ATTACHMENT_NOT_OWN(Kind.FORBIDDEN);

    private final Kind kind;

    AttachmentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
