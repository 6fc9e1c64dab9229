package io.parvis.request.types;

import java.time.Clock;

import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.DerivedId;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** The legal team puts what it wrote into the catalogue, as a version that never changes (S27, S30). */
@Service
public class PublishingRequestTypes {

    private final RequestTypes types;
    private final TypeVersions versions;
    private final ListingRequestTypes listing;
    private final CheckingDrafts checking;
    private final Clock clock;

    PublishingRequestTypes(
            RequestTypes types,
            TypeVersions versions,
            ListingRequestTypes listing,
            CheckingDrafts checking,
            Clock clock) {
        this.types = types;
        this.versions = versions;
        this.listing = listing;
        this.checking = checking;
        this.clock = clock;
    }

    /**
     * Publishes the draft. The version is kept before the type names it, under a name that only this attempt knows, so that nothing is
     * ever half published.
     *
     * @throws Refused if there is no such type, it belongs to another role, or something is wrong with the draft
     */
    public Stored<RequestType> publish(Viewer member, RequestTypeId id, Command command) {
        Stored<RequestType> before = listing.find(member, id);
        RequestType type = before.value();
        TypeDraft draft = type.state().draft();
        Builders.require(member, type.state());
        CheckingDrafts.Checked checked = checking.check(type);
        if (!checked.problems().isEmpty()) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, checked.problems());
        }
        PublishedType version = checked.version().orElseThrow();
        String content = DerivedId.of("request-type-version", id.value(), command.id());
        if (!type.state().isUpToDate()) {
            versions.keep(content, id, version.version(), draft);
        }
        return types.change(
                        id, command, each -> each.publish(draft, version, content, command.actor(), clock.instant()))
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
