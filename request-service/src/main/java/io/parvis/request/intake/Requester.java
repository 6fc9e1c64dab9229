package io.parvis.request.intake;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Actor;

/**
 * Who asks, and for whom.
 *
 * @param company      the company that they belonged to at submission, or when they began the draft; it never follows them
 * @param onlyWatchers whether they keep it from the rest of their company, however much that shares (S24)
 */
public record Requester(PersonId person, @Nullable CompanyId company, boolean onlyWatchers) {

    static Requester of(Viewer viewer, boolean onlyWatchers) {
        return new Requester(viewer.person(), viewer.company(), onlyWatchers);
    }

    Requester keeping(boolean kept) {
        return new Requester(person, company, kept);
    }

    /** At submission; what was begun for no company is for the one that they belong to by then. */
    Requester sendingFrom(@Nullable CompanyId now) {
        return company == null ? new Requester(person, now, onlyWatchers) : this;
    }

    Actor actor() {
        return Actor.of("client", person.value());
    }
}
