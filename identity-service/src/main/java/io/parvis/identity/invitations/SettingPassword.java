package io.parvis.identity.invitations;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonKind;
import io.parvis.identity.accounts.Accounts;
import io.parvis.identity.accounts.KeepingAccounts;
import io.parvis.identity.accounts.Password;
import io.parvis.identity.people.Invitations;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonRefusal;
import io.parvis.identity.rules.FormCheck;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.DerivedId;
import io.parvis.starter.problem.Refused;

/**
 * An invited person sets the first password, which uses up the invitation and lets them in (S10, S11). The password is where it belongs
 * before anything is noted here: whatever fails in between, the link stays valid and can be tried again.
 */
@Service
public class SettingPassword {

    private static final int LONGEST = 256;

    private final OpeningInvitations invitations;
    private final Invitations issuing;
    private final Newcomers newcomers;
    private final PeopleRegister people;
    private final KeepingAccounts keeping;
    private final Accounts accounts;
    private final Clock clock;

    SettingPassword(
            OpeningInvitations invitations,
            Invitations issuing,
            Newcomers newcomers,
            PeopleRegister people,
            KeepingAccounts keeping,
            Accounts accounts,
            Clock clock) {
        this.invitations = invitations;
        this.issuing = issuing;
        this.newcomers = newcomers;
        this.people = people;
        this.keeping = keeping;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Sets the password and activates the person. */
    public void set(InvitationToken token, @Nullable String password) {
        newcomers.admit(token);
        Person person = invitations.invited(token);
        person.openInvitation(clock.instant());
        Password chosen = check(password);
        String subject = keeping.keepProven(person);
        invitations.invited(token).openInvitation(clock.instant());
        accounts.setPassword(subject, chosen);
        activate(person, token, subject);
    }

    /**
     * If the link became void while the password was set, nobody may log in with that password; a second click is not such a case. Whoever was let in
     * by a newer link meanwhile may have lost the password that they set, and is sent another link.
     */
    private void activate(Person person, InvitationToken token, String subject) {
        Instant now = clock.instant();
        try {
            people.change(person.personId(), activation(person), invited -> {
                invited.openInvitation(token.hash(), now);
                invited.activate(now);
            });
        } catch (Refused e) {
            if (e.refusal() != PersonRefusal.INVITATION_USED) {
                accounts.removePassword(subject);
                Command startingOver = Command.causedBy("start-over", token.hash());
                people.change(
                        person.personId(),
                        startingOver,
                        later -> later.startOver(
                                issuing.next(later, later.invitation().by(), now)));
            }
            throw e;
        }
    }

    private static Password check(@Nullable String password) {
        FormCheck check = new FormCheck();
        String given = password == null ? "" : password;
        if (given.isBlank()) {
            check.problem("/password", "required");
        } else if (given.length() > LONGEST) {
            check.problem("/password", "password-too-long", LONGEST);
        }
        check.refuseProblems();
        return new Password(given);
    }

    private static Command activation(Person person) {
        String kind = person.side().kind() == PersonKind.CLIENT ? "client" : "member";
        return new Command(DerivedId.of("activate", person.id()), null, Actor.of(kind, person.id()), null);
    }
}
