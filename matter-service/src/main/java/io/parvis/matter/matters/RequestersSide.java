package io.parvis.matter.matters;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Audience;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;

/**
 * The clients whom the portal shows a matter.
 *
 * @param company      the company that the matter was opened or shared for; it never follows the requester
 * @param watchers     clients of that company who view it (S60), in the order in which they were added
 * @param onlyWatchers whether the requester keeps it from the rest of the company, however much that shares (S24)
 */
public record RequestersSide(
        PersonId requester, @Nullable CompanyId company, List<PersonId> watchers, boolean onlyWatchers) {

    public RequestersSide {
        watchers = List.copyOf(watchers);
    }

    /** One whose only member is the requester, beside those to whom the company's sharing shows it. */
    static RequestersSide of(PersonId requester, @Nullable CompanyId company) {
        return new RequestersSide(requester, company, List.of(), false);
    }

    /** The same, with another name of its company. */
    RequestersSide of(CompanyId name) {
        return new RequestersSide(requester, name, watchers, onlyWatchers);
    }

    RequestersSide watchedBy(PersonId watcher) {
        return new RequestersSide(
                requester,
                company,
                Stream.concat(watchers.stream(), Stream.of(watcher)).toList(),
                onlyWatchers);
    }

    RequestersSide unwatchedBy(PersonId watcher) {
        return new RequestersSide(
                requester,
                company,
                watchers.stream().filter(other -> !other.equals(watcher)).toList(),
                onlyWatchers);
    }

    /** Whoever watched it needs not watch any more once it is theirs. */
    RequestersSide handedTo(PersonId next) {
        return new RequestersSide(next, company, unwatchedBy(next).watchers(), onlyWatchers);
    }

    RequestersSide keptToWatchers(boolean kept) {
        return new RequestersSide(requester, company, watchers, kept);
    }

    /** Names it among all sides to which a matter may be shown one after another: its company or, without one, its requester. */
    public String party() {
        return company == null ? "client:" + requester.value() : "company:" + company.value();
    }

    /**
     * Lets these clients see.
     *
     * @param named whether nobody sees who is not named, whatever the company shares
     */
    void addTo(Audience audience, boolean named) {
        if (named || onlyWatchers) {
            audience.client(requester, company);
        } else {
            audience.requestersSide(requester, company);
        }
        watchers.forEach(watcher -> audience.client(watcher, company));
    }
}
