package io.parvis.identity.signup;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonStatus;
import io.parvis.identity.invitations.Links;
import io.parvis.identity.people.Invitations;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.Username;
import io.parvis.identity.signup.SignUpSettings.Rules;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;

/**
 * What comes of a form, decided after its answer (S20, S21). A new address is sent a link, or waits for an admin; somebody who is invited is sent their
 * link again; somebody who logs in already is told that they can; somebody who is shut out hears nothing. No address is written to twice in a
 * while, whoever fills in what; and what an admin is to decide, or has agreed to, no later form takes the place of.
 */
@Service
public class DecidingSignUps {

    private final SignUps signUps;
    private final SettingsOfSignUps settings;
    private final PeopleRegister people;
    private final FreeUsernames usernames;
    private final Invitations invitations;
    private final Links links;
    private final Clock clock;

    DecidingSignUps(
            SignUps signUps,
            SettingsOfSignUps settings,
            PeopleRegister people,
            FreeUsernames usernames,
            Invitations invitations,
            Links links,
            Clock clock) {
        this.signUps = signUps;
        this.settings = settings;
        this.people = people;
        this.usernames = usernames;
        this.invitations = invitations;
        this.links = links;
        this.clock = clock;
    }

    /** Decides, if it is not decided yet. */
    public void decide(SignUpId id) {
        signUps.find(id)
                .map(Stored::value)
                .filter(signUp -> signUp.status() == SignUpStatus.REQUESTED)
                .ifPresent(this::decide);
    }

    private void decide(SignUp signUp) {
        Optional<Person> known = people.findByEmail(signUp.email()).map(Stored::value);
        if (known.isPresent()) {
            decide(signUp, known.get());
        } else {
            welcome(signUp);
        }
    }

    private void decide(SignUp signUp, Person known) {
        if (known.status() == PersonStatus.INVITED) {
            Command again = Command.causedBy("invite-who-signs-up", signUp.id());
            people.change(
                    known.personId(),
                    again,
                    person -> person.askForLink(invitations.next(person, null, clock.instant()), links.rest()));
        }
        boolean told = known.status() == PersonStatus.ACTIVE && !wasWrittenTo(signUp);
        settle(signUp, told ? met -> met.meet(known.personId(), clock.instant()) : SignUp::dismiss);
    }

    private void welcome(SignUp signUp) {
        Rules rules = settings.current().value().rules();
        boolean asked = rules.mode() == SignUpMode.APPROVAL;
        if (rules.mode() == SignUpMode.OFF
                || !rules.allows(signUp.email())
                || wasWrittenTo(signUp)
                || (asked && isTooLate(signUp))) {
            settle(signUp, SignUp::dismiss);
            return;
        }
        settle(signUp, asked ? SignUp::queue : this::sendLink);
        others(signUp)
                .filter(other -> other.status() == SignUpStatus.LINK_SENT && !other.isAgreedTo(clock.instant()))
                .filter(other -> !other.requestedAt().isAfter(signUp.requestedAt()))
                .forEach(other -> signUps.change(
                        other.signUpId(), Command.causedBy("replace-sign-up", other.id()), SignUp::dismiss));
    }

    private void sendLink(SignUp signUp) {
        Username free = usernames.like(signUp.newcomer().profile().username());
        signUp.sendLink(free, invitations.first(signUp.client(), null, clock.instant()));
    }

    private void settle(SignUp signUp, Consumer<SignUp> decision) {
        signUps.change(signUp.signUpId(), Command.causedBy("decide-sign-up", signUp.id()), now -> {
            if (now.status() == SignUpStatus.REQUESTED) {
                decision.accept(now);
            }
        });
    }

    /** Whoever filled in a later form may be somebody else, who states what they like. */
    private boolean isTooLate(SignUp signUp) {
        return others(signUp)
                .anyMatch(other -> other.status() == SignUpStatus.WAITING || other.isAgreedTo(clock.instant()));
    }

    private boolean wasWrittenTo(SignUp signUp) {
        return others(signUp)
                .map(other -> other.progress().writtenAt())
                .anyMatch(written -> written != null && links.rests(written, clock.instant()));
    }

    private Stream<SignUp> others(SignUp signUp) {
        return signUps.ofAddress(signUp.email()).stream()
                .filter(other -> !other.id().equals(signUp.id()));
    }
}
