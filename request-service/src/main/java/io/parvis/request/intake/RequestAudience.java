package io.parvis.request.intake;

import io.parvis.directory.Audience;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;

/** Decides who sees a request. */
final class RequestAudience {

    private RequestAudience() {}

    /**
     * Whoever sees the matter that it became. Until that is known: its requester's side, or the requester alone where it is private (S24), and those of the team who may
     * decide about it: they are told of no restricted one that nobody could take. A draft is its author's alone.
     */
    static Audience of(RequestState state) {
        if (state.sight() != null) {
            return Audience.of(state.sight().keys());
        }
        Audience client = ofTheClient(state);
        return state.isDraft() ? client : withTheTeam(client, state);
    }

    private static Audience ofTheClient(RequestState state) {
        Requester asker = state.asker();
        return state.isDraft() || state.isPrivate()
                ? Audience.nobody().client(asker.person(), asker.company())
                : Audience.nobody().requestersSide(asker.person(), asker.company());
    }

    /** Once a restricted one is taken, it is for nobody who will not see what it becomes: that is restricted from birth. */
    private static Audience withTheTeam(Audience audience, RequestState state) {
        Role decides = state.type().target().builder();
        if (!state.isTaken() || !state.type().handling().restricted()) {
            return audience.role(Role.ADMIN).role(decides);
        }
        PersonId assignee = state.type().handling().assignee();
        return assignee == null ? audience.role(decides) : audience.member(assignee);
    }
}
