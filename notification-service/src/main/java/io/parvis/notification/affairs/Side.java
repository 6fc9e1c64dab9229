package io.parvis.notification.affairs;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;

/**
 * The clients who are told of an affair.
 *
 * @param company  the one that the affair belongs to; it never follows the requester
 * @param watchers clients of that company who view it (S60)
 */
public record Side(PersonId requester, @Nullable CompanyId company, Set<PersonId> watchers) {

    public Side {
        watchers = Set.copyOf(watchers);
    }

    /** One whose only member is the requester. */
    public static Side of(PersonId requester, @Nullable CompanyId company) {
        return new Side(requester, company, Set.of());
    }

    /** All of them. */
    public Set<PersonId> members() {
        Set<PersonId> members = new HashSet<>(watchers);
        members.add(requester);
        return Set.copyOf(members);
    }

    /** Whether a client still belongs to the company of the affair, as each of its members did when they were named. */
    public boolean isOfCompany(Viewer client) {
        return client.isOf(company);
    }

    Side handedTo(PersonId next) {
        return new Side(next, company, without(next));
    }

    Side watchedBy(PersonId watcher) {
        Set<PersonId> more = new HashSet<>(watchers);
        more.add(watcher);
        return new Side(requester, company, more);
    }

    Side unwatchedBy(PersonId watcher) {
        return new Side(requester, company, without(watcher));
    }

    private Set<PersonId> without(PersonId person) {
        Set<PersonId> fewer = new HashSet<>(watchers);
        fewer.remove(person);
        return fewer;
    }
}
