package io.parvis.request.intake;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Service;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;

/** Throws drafts away that nobody has saved for long, files and all. Every replica does, and finds little after another. */
@Service
public class ForgettingDrafts {

    private static final int AT_ONCE = 100;

    private final ForgottenDrafts drafts;
    private final RequestFiles files;
    private final Clock clock;
    private final DraftProperties properties;

    ForgettingDrafts(ForgottenDrafts drafts, RequestFiles files, Clock clock, DraftProperties properties) {
        this.drafts = drafts;
        this.files = files;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * Throws away some of those that are due.
     *
     * @return whether there may be more
     */
    public boolean forgetSome() {
        Instant limit = clock.instant().minus(properties.kept());
        return drafts.savedBefore(limit, AT_ONCE).stream().filter(this::forget).count() == AT_ONCE;
    }

    /** Unless its author, or another replica, came between. */
    private boolean forget(Stored<Request> draft) {
        RequestId id = draft.value().requestId();
        Command command = Command.causedBy("forget-draft", id.value()).at(draft.version());
        try {
            if (!drafts.discard(id, command, Request::discard)) {
                return false;
            }
        } catch (StaleVersion | Refused _) {
            return false;
        }
        files.removeAll(id, Actor.of("client", draft.value().state().requester().value()));
        return true;
    }
}
