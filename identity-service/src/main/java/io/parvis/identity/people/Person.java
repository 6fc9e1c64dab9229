package io.parvis.identity.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.problem.Refused;

/** A client or team member, from the invitation on. */
public final class Person implements Aggregate<PersonEvent> {

    private final PersonId id;
    private final Profile profile;
    private final Side side;
    private final Invitation invitation;
    private final List<PersonEvent> events = new ArrayList<>();
    private PersonStatus status;
    private @Nullable String subject;
    private @Nullable Instant activatedAt;

    private Person(
            PersonId id,
            Profile profile,
            Side side,
            Invitation invitation,
            PersonStatus status,
            @Nullable String subject,
            @Nullable Instant activatedAt) {
        this.id = id;
        this.profile = profile;
        this.side = side;
        this.invitation = invitation;
        this.status = status;
        this.subject = subject;
        this.activatedAt = activatedAt;
    }

    /** A new client, who can't use the portal before setting a password (S5, S9, S11). */
    public static Person inviteClient(PersonId id, Profile profile, Side.Client side, Invitation invitation) {
        return invite(id, profile, side, invitation);
    }

    /** A new team member, who can't use the main application before setting a password. */
    public static Person inviteMember(PersonId id, Profile profile, Side.Member side, Invitation invitation) {
        return invite(id, profile, side, invitation);
    }

    /** The person as stored. */
    public static Person restore(
            PersonId id,
            Profile profile,
            Side side,
            Invitation invitation,
            PersonStatus status,
            @Nullable String subject,
            @Nullable Instant activatedAt) {
        return new Person(id, profile, side, invitation, status, subject, activatedAt);
    }

    private static Person invite(PersonId id, Profile profile, Side side, Invitation invitation) {
        Person person = new Person(id, profile, side, invitation, PersonStatus.INVITED, null, null);
        person.events.add(new PersonEvent.Invited(invitation));
        return person;
    }

    /** Notes the Keycloak account that the person logs in with. */
    public void linkAccount(String account) {
        if (!account.equals(subject)) {
            subject = account;
            events.add(new PersonEvent.AccountLinked(account));
        }
    }

    /**
     * The invitation, as long as it opens.
     *
     * @throws Refused {@link PersonRefusal#INVITATION_USED} or {@link PersonRefusal#INVITATION_EXPIRED}
     */
    public Invitation openInvitation(Instant now) {
        if (status != PersonStatus.INVITED) {
            throw new Refused(PersonRefusal.INVITATION_USED);
        }
        if (invitation.expired(now)) {
            throw new Refused(PersonRefusal.INVITATION_EXPIRED);
        }
        return invitation;
    }

    /** Lets an invited person in, who set a password; only the first time counts. */
    public void activate(Instant now) {
        if (status == PersonStatus.INVITED) {
            status = PersonStatus.ACTIVE;
            activatedAt = now;
            events.add(new PersonEvent.Activated());
        }
    }

    @Override
    public String id() {
        return id.value();
    }

    @Override
    public List<PersonEvent> events() {
        return List.copyOf(events);
    }

    public PersonId personId() {
        return id;
    }

    public Profile profile() {
        return profile;
    }

    public Side side() {
        return side;
    }

    public Invitation invitation() {
        return invitation;
    }

    public PersonStatus status() {
        return status;
    }

    /** The account's subject in Keycloak, null until the account exists. */
    public @Nullable String subject() {
        return subject;
    }

    public @Nullable Instant activatedAt() {
        return activatedAt;
    }
}
