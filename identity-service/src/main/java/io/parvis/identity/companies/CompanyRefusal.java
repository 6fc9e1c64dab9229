package io.parvis.identity.companies;

import io.parvis.starter.problem.Refusal;

/** Why something about companies is refused. */
public enum CompanyRefusal implements Refusal {
    /** Another company has this name, in whatever case. */
    COMPANY_NAME_TAKEN("company-name-taken", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    CompanyRefusal(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
