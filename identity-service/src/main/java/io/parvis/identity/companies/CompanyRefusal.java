package io.parvis.identity.companies;

import io.parvis.starter.problem.Refusal;

/** Why something about companies is refused. */
public enum CompanyRefusal implements Refusal {
    /** Another company has this name, in whatever case. */
    COMPANY_NAME_TAKEN(Kind.CONFLICT),
    /** The company is part of another one. */
    COMPANY_MERGED(Kind.CONFLICT),
    /** Another company has this mail domain. */
    MAIL_DOMAIN_TAKEN(Kind.CONFLICT);

    private final Kind kind;

    CompanyRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
