package io.parvis.identity.invitations;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonKind;
import io.parvis.identity.accounts.AccountRefusal;
import io.parvis.identity.accounts.Accounts;
import io.parvis.identity.accounts.KeepingAccounts;
import io.parvis.identity.accounts.Password;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.DerivedId;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;

/**
 * An invited person sets the first password, which uses up the invitation and lets them in (S10, S11). The password is where it belongs
 * before the person is let in: whatever fails in between, or ends, the link stays valid and can be tried again. That it is about to be set is noted
 * before, so that no password is left by a link that became void meanwhile ({@link EndingAttempts}).
 */
@Service
public class SettingPassword {

    private static final int LONGEST = 256;

    private final OpeningInvitations invitations;
    private final Newcomers newcomers;
    private final PeopleRegister people;
    private final KeepingAccounts keeping;
    private final Accounts accounts;
    private final PasswordAttempts attempts;
    private final EndingAttempts ending;
    private final Clock clock;

    SettingPassword(
            OpeningInvitations invitations,
            Newcomers newcomers,
            PeopleRegister people,
            KeepingAccounts keeping,
            Accounts accounts,
            PasswordAttempts attempts,
            EndingAttempts ending,
            Clock clock) {
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.people = people;
        this.keeping = keeping;
        this.accounts = accounts;
        this.attempts = attempts;
        this.ending = ending;
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
        PasswordAttempt attempt = new PasswordAttempt(person.personId(), token.hash(), clock.instant());
        attempts.begin(attempt);
        setPassword(subject, chosen, attempt);
        ending.overwritten(attempt);
        activate(person, attempt);
    }

    private void setPassword(String subject, Password chosen, PasswordAttempt attempt) {
        try {
            accounts.setPassword(subject, chosen);
        } catch (Refused e) {
            if (e.refusal() == AccountRefusal.PASSWORD_REFUSED) {
                attempts.withdraw(attempt);
            }
            throw e;
        }
    }

    /**
     * If the link became void while the password was set, nobody may log in with that password; a second click is not such a case. Whoever was let in
     * by a newer link meanwhile may have lost the password that they set, and is sent another link. Of whom was deleted meanwhile nothing remains.
     */
    private void activate(Person person, PasswordAttempt attempt) {
        Instant now = clock.instant();
        boolean there;
        try {
            there = people.change(person.personId(), activation(person), invited -> {
                        invited.openInvitation(attempt.tokenHash(), now);
                        invited.activate(now);
                    })
                    .isPresent();
        } finally {
            var _ = ending.tryToEnd(attempt);
        }
        if (!there) {
            accounts.remove(person.personId());
            throw new Refused(InvitationRefusal.INVITATION_UNKNOWN);
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
