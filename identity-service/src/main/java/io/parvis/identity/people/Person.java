package io.parvis.identity.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.problem.Refused;

/** A client or team member, from the invitation on. */
public final class Person implements Aggregate<PersonEvent> {

    private final PersonId id;
    private final List<PersonEvent> events = new ArrayList<>();
    private Profile profile;
    private Side side;
    private Invitation invitation;
    private Standing standing;
    private @Nullable String subject;

    private Person(
            PersonId id,
            Profile profile,
            Side side,
            Invitation invitation,
            Standing standing,
            @Nullable String subject) {
        this.id = id;
        this.profile = profile;
        this.side = side;
        this.invitation = invitation;
        this.standing = standing;
        this.subject = subject;
    }

    /** A new client, who can't use the portal before setting a password (S5, S9, S11). */
    public static Person inviteClient(PersonId id, Profile profile, Side.Client side, Invitation invitation) {
        return invite(id, profile, side, invitation);
    }

    /** A new team member, who can't use the main application before setting a password. */
    public static Person inviteMember(PersonId id, Profile profile, Side.Member side, Invitation invitation) {
        return invite(id, profile, side, invitation);
    }

    /** A new client who signed up and holds the link that was sent to them, with which they set the password next (S21). */
    public static Person signUp(PersonId id, Profile profile, Side.Client side, Invitation invitation) {
        Person person = new Person(id, profile, side, invitation, Standing.INVITED, null);
        person.events.add(new PersonEvent.SignedUp());
        return person;
    }

    /** The person as stored. */
    public static Person restore(
            PersonId id,
            Profile profile,
            Side side,
            Invitation invitation,
            Standing standing,
            @Nullable String subject) {
        return new Person(id, profile, side, invitation, standing, subject);
    }

    private static Person invite(PersonId id, Profile profile, Side side, Invitation invitation) {
        Person person = new Person(id, profile, side, invitation, Standing.INVITED, null);
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
     * @throws Refused {@link PersonRefusal#INVITATION_USED}, {@link PersonRefusal#INVITATION_VOID} or {@link PersonRefusal#INVITATION_EXPIRED}
     */
    public Invitation openInvitation(Instant now) {
        if (standing.status() != PersonStatus.INVITED) {
            throw new Refused(standing.setUp() ? PersonRefusal.INVITATION_USED : PersonRefusal.INVITATION_VOID);
        }
        if (invitation.expired(now)) {
            throw new Refused(PersonRefusal.INVITATION_EXPIRED);
        }
        return invitation;
    }

    /**
     * The invitation, as long as it opens and has this token: another one took the place of those before.
     *
     * @throws Refused as {@link #openInvitation(Instant)} does, and {@link PersonRefusal#INVITATION_VOID} for a token of the past
     */
    public Invitation openInvitation(String tokenHash, Instant now) {
        if (!invitation.tokenHash().equals(tokenHash)) {
            throw new Refused(PersonRefusal.INVITATION_VOID);
        }
        return openInvitation(now);
    }

    /** Lets an invited person in, who set a password; only the first time counts. */
    public void activate(Instant now) {
        become(standing.activated(now, profile.email()), new PersonEvent.Activated());
    }

    /**
     * Puts someone on hold (S15); the link of someone invited is void from now on.
     *
     * @throws Refused {@link PersonRefusal#BANNED}
     */
    public void deactivate() {
        become(standing.deactivated(), new PersonEvent.Deactivated());
    }

    /**
     * Lets someone on hold in again (S15).
     *
     * @throws Refused {@link PersonRefusal#NOT_SET_UP}, as there is no password to log in with, or {@link PersonRefusal#BANNED}
     */
    public void reactivate() {
        become(standing.reactivated(), new PersonEvent.Reactivated());
    }

    /** Shuts a client out (S16), until the ban is lifted. */
    public void ban(String reason, PersonId by, Instant now) {
        requireClient();
        become(standing.banned(reason, by, now), new PersonEvent.Banned());
    }

    /** Lifts a ban. Whoever had no password yet needs a new link. */
    public void unban() {
        become(standing.unbanned(), new PersonEvent.Unbanned());
    }

    /**
     * Refuses a client who can't be deleted as they stand; whether anything refers to them, others know.
     *
     * @throws Refused {@link PersonRefusal#STILL_ACTIVE}, or {@link PersonRefusal#BAN_HOLDS} as the address would not be barred any more
     */
    public void requireDeletable() {
        requireClient();
        standing.requireDeletable();
    }

    /** Takes leave of a client for ever (S16). */
    public void delete() {
        requireDeletable();
        events.add(new PersonEvent.Deleted());
    }

    /**
     * Takes a new invitation in place of the last one, whose link is void from now on (S12).
     *
     * @throws Refused {@link PersonRefusal#ALREADY_SET_UP} or {@link PersonRefusal#BANNED}
     */
    public void inviteAgain(Invitation next) {
        standing = standing.invitedAgain();
        invitation = next;
        events.add(new PersonEvent.InvitedAgain());
    }

    /** Takes a new invitation in place of a password that someone with a link of the past has set; of those who are in, as nobody else is. */
    public void startOver(Invitation next) {
        if (!standing.startedOver().equals(standing)) {
            standing = standing.startedOver();
            invitation = next;
            events.add(new PersonEvent.InvitedAgain());
        }
    }

    /**
     * Is sent a link because the person, or whoever knows their address, asked for one: the last one again while it opens, so that nobody can
     * make it void by asking, or another one. Nothing happens to those who have no use for a link or may have none, nor to whom one was sent a
     * moment ago.
     *
     * @param next the invitation after the last one
     * @param rest how long nobody is sent another link for the asking
     */
    public void askForLink(Invitation next, Duration rest) {
        Instant now = next.at();
        if (standing.status() == PersonStatus.INVITED
                && !now.isBefore(invitation.at().plus(rest))) {
            invitation = invitation.expired(now) ? next : invitation.sentAgain(now);
            events.add(new PersonEvent.InvitedAgain());
        }
    }

    /**
     * Makes a client what an admin filled in (S23). What was edited is told by name; access type and company are facts of their own.
     *
     * @throws Refused {@link PersonRefusal#BANNED} for another e-mail address of someone who is banned, as that is what is banned with them
     */
    public void edit(Profile nextProfile, Side.Client nextSide) {
        Side.Client before = requireClient();
        if (standing.status() == PersonStatus.BANNED && !nextProfile.email().equals(profile.email())) {
            throw new Refused(PersonRefusal.BANNED);
        }
        events.addAll(Edits.of(profile, nextProfile, before, nextSide));
        profile = nextProfile;
        side = nextSide;
    }

    /** Moves a client with their company, which became part of another one; nothing closes to them. */
    public void follow(CompanyId merged, CompanyId heir) {
        Side.Client before = requireClient();
        if (merged.equals(before.company())) {
            side = before.of(heir);
            events.add(new PersonEvent.CompanyChanged(merged, true));
        }
    }

    /** Makes a team member what an admin filled in. What was edited is told by name; roles and groups are facts of their own. */
    public void edit(Profile nextProfile, Side.Member nextSide) {
        Side.Member before = requireMember();
        events.addAll(Edits.of(profile, nextProfile, before, nextSide));
        profile = nextProfile;
        side = nextSide;
    }

    /** Whether the person can use the settings now; who has not set a password yet, can not. */
    public boolean isActiveAdmin() {
        return status() == PersonStatus.ACTIVE
                && side instanceof Side.Member member
                && member.roles().contains(Role.ADMIN);
    }

    private Side.Member requireMember() {
        if (side instanceof Side.Member member) {
            return member;
        }
        throw new IllegalStateException("not a team member: " + id.value());
    }

    private Side.Client requireClient() {
        if (side instanceof Side.Client client) {
            return client;
        }
        throw new IllegalStateException("not a client: " + id.value());
    }

    private void become(Standing next, PersonEvent event) {
        if (!next.equals(standing)) {
            standing = next;
            events.add(event);
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

    public Standing standing() {
        return standing;
    }

    public PersonStatus status() {
        return standing.status();
    }

    /** The account's subject in Keycloak, null until the account exists. */
    public @Nullable String subject() {
        return subject;
    }

    public @Nullable Instant activatedAt() {
        return standing.activatedAt();
    }
}
