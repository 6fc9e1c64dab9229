package io.parvis.notification.mails;

import io.parvis.directory.Role;

/** What the legal team works on. */
public enum Work {
    /** Told to lawyers (S33). */
    MATTER(Template.NEW_MATTER, Role.LAWYER),
    /** Told to contract managers (S34). */
    CONTRACT(Template.NEW_CONTRACT, Role.CONTRACT_MANAGER);

    private final Template template;
    private final Role role;

    Work(Template template, Role role) {
        this.template = template;
        this.role = role;
    }

    Template template() {
        return template;
    }

    /** The role of those who are told of a new one, beside the admins (S87). */
    public Role role() {
        return role;
    }
}
