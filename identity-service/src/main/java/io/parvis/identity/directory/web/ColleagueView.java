package io.parvis.identity.directory.web;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.directory.Colleague;

/** A client whom another one of their company may choose. */
record ColleagueView(String id, String name, @Nullable String jobTitle) {

    static ColleagueView from(Colleague colleague) {
        return new ColleagueView(colleague.id().value(), colleague.name(), colleague.jobTitle());
    }
}
