package io.parvis.request.types;

import io.parvis.directory.Role;

/** What a submission becomes once it is accepted. */
public enum Target {
    /** A corporate matter. */
    CORPORATE(Role.LAWYER),
    /** A litigation matter. */
    LITIGATION(Role.LAWYER),
    /** An intellectual property matter. */
    INTELLECTUAL_PROPERTY(Role.LAWYER),
    /** A contract that is drafted from the answers (S35). */
    CONTRACT(Role.CONTRACT_MANAGER),
    /** A contract whose text the requester brings, to be reviewed (S35). */
    CONTRACT_REVIEW(Role.CONTRACT_MANAGER),
    /** Another document that is reviewed or signed. */
    DOCUMENT(Role.CONTRACT_MANAGER);

    private final Role builder;

    Target(Role builder) {
        this.builder = builder;
    }

    /** Who builds types of this target and decides about their requests, beside the admins (S30). */
    public Role builder() {
        return builder;
    }

    /** Whether what is opened can be kept from some of those who would see it otherwise; contracts and documents can't be yet. */
    public boolean opensRestricted() {
        return builder == Role.LAWYER;
    }

    /** Whether it is made of a document that its requester brings (S35). */
    public boolean needsDocument() {
        return this == CONTRACT_REVIEW;
    }

    /** Whether what is opened has a value of its own; a matter has none (its request goes on saying what was answered). */
    public boolean hasValue() {
        return builder == Role.CONTRACT_MANAGER;
    }
}
