package io.parvis.identity.invitations;

import java.util.Optional;

import io.parvis.identity.people.EmailAddress;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.Refused;

/** Those who were sent a link before they are anybody: they become people by using it. */
public interface Newcomers {

    /**
     * What the holder of a link is shown, if it is a newcomer's.
     *
     * @throws Refused when the link is a newcomer's, but does not open
     */
    Optional<OpenInvitation> open(InvitationToken token);

    /**
     * Makes a person of the newcomer who holds this link, with the invitation that it opens. Nothing if there is none, or they are one already.
     *
     * @throws Refused when the link is a newcomer's, but does not open
     */
    void admit(InvitationToken token);

    /** Sends a newcomer another link, if there is one who was sent one to this address, and not a moment ago. */
    void askForLink(EmailAddress address, Command command);
}
