package io.parvis.matter.matters;

import io.parvis.starter.problem.Refusal;

/** Why something about a matter is refused. */
public enum MatterRefusal implements Refusal {
    /** Only lawyers work on matters; other members who see them read. */
    ROLE_REQUIRED(Kind.FORBIDDEN),
    /** Only admins hand on what everybody has left. */
    ADMIN_REQUIRED(Kind.FORBIDDEN),
    /** Somebody to whom the matter is restricted is still there to hand it on. */
    STILL_WORKED_ON(Kind.CONFLICT),
    /** Who hands on what they may not read does not open it to themselves. */
    ASSIGNEE_IS_RESCUER(Kind.INVALID),
    /** The workflow has no way from the present status to the wished one. */
    TRANSITION_NOT_ALLOWED(Kind.CONFLICT),
    /** The workflow leaves this step to the lawyer who answers for the matter. */
    ASSIGNEE_ONLY(Kind.FORBIDDEN),
    /** A matter is closed with an outcome. */
    OUTCOME_REQUIRED(Kind.INVALID),
    /** Only a closed matter has an outcome. */
    OUTCOME_NOT_ALLOWED(Kind.INVALID),
    /** Who answers for a matter is an active lawyer. */
    ASSIGNEE_NOT_A_LAWYER(Kind.INVALID),
    /** There is no such group, or not any more. */
    GROUP_UNKNOWN(Kind.INVALID),
    /** Matters of the other kind do not stand where this one does, or that would end or reopen it. */
    STATUS_NOT_OF_KIND(Kind.CONFLICT),
    /** It is shared with somebody, who can hand it on. */
    ALREADY_SHARED(Kind.CONFLICT),
    /** It was shared with another company, or with a client who has none: what they saw is shown to nobody else. */
    SHARED_WITH_ANOTHER_COMPANY(Kind.CONFLICT),
    /** No client has to do with it. */
    NOT_SHARED(Kind.CONFLICT),
    /** What a client asked for can't be hidden from them. */
    CAME_FROM_THE_PORTAL(Kind.CONFLICT),
    /** A matter is shared with a client who may ask for legal work and was not shut out. */
    REQUESTER_NOT_A_CLIENT(Kind.INVALID),
    /** A matter stays with its company: its next requester is another client of that one. */
    REQUESTER_OF_ANOTHER_COMPANY(Kind.INVALID),
    /** Watchers are clients of the company that the matter belongs to (S60). */
    WATCHER_OF_ANOTHER_COMPANY(Kind.INVALID),
    /** Whose matter it is sees it without watching. */
    WATCHER_IS_REQUESTER(Kind.INVALID),
    /** Only the requester decides which clients see it. */
    REQUESTER_ONLY(Kind.FORBIDDEN),
    /** A requester takes back what they asked for; this matter the team opened. */
    NOT_FROM_A_REQUEST(Kind.CONFLICT),
    /** A requester takes back what nobody works on yet. */
    MATTER_UNDER_WAY(Kind.CONFLICT),
    /** The workflow has no way from its start to an end. */
    WITHDRAWAL_NOT_IN_WORKFLOW(Kind.CONFLICT),
    /** Its developments and hearings are as long together as a document can hold beside all the rest. */
    MATTER_FULL(Kind.CONFLICT),
    /** Only litigation matters have hearings. */
    NO_HEARINGS(Kind.CONFLICT),
    /** A matter with hearings is a litigation matter. */
    HEARINGS_PRESENT(Kind.CONFLICT),
    /** No hearing of a matter takes place before there is one. */
    HEARING_BEFORE_MATTER(Kind.INVALID),
    /** It took place, or will not. */
    HEARING_OVER(Kind.CONFLICT),
    /** What has not begun was not held. */
    HEARING_NOT_BEGUN(Kind.CONFLICT),
    /** A matter is restricted to active members of the team. */
    NOT_A_MEMBER(Kind.INVALID);

    private final Kind kind;

    MatterRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
