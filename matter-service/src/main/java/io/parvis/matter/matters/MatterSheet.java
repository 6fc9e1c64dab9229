package io.parvis.matter.matters;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Names;
import io.parvis.matter.workflows.Status;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * A matter as a screen shows it, with the names that the directory knows at this moment.
 *
 * @param version       counts the changes of the matter
 * @param requesterGone whether the requester can't follow the matter any more, so that it waits for the team to hand it to somebody else
 * @param names         of those who have to do with it
 * @param groupName     what the group is called that takes care of it; null for none, or one that there is not any more
 * @param standing      what its workflow says of its status; null when the workflow no longer knows it
 */
public record MatterSheet(
        Matter matter,
        long version,
        boolean requesterGone,
        Names names,
        @Nullable String groupName,
        @Nullable Status standing) {

    public MatterState state() {
        return matter.state();
    }

    /**
     * One of its hearings.
     *
     * @throws Refused if it has no such hearing
     */
    public Hearing hearing(HearingId id) {
        return state().docket().find(id).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    /**
     * One of its important developments.
     *
     * @throws Refused if it has no such development
     */
    public Development development(DevelopmentId id) {
        return state().developments().stream()
                .filter(development -> development.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    /** What people read of its status, by language. */
    public Map<String, String> statusNames() {
        return standing == null ? Map.of() : standing.names();
    }

    /** Null when there is no requester, or until the directory knows them. */
    public @Nullable String requesterName() {
        return names.of(state().requester());
    }

    /** Null when there is no assignee, or until the directory knows them. */
    public @Nullable String assigneeName() {
        return names.of(state().assignee());
    }

    /** Null when there is no company, or until the directory knows it. */
    public @Nullable String companyName() {
        return names.of(state().company());
    }
}
