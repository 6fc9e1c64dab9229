package io.parvis.identity.signup;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;

import io.parvis.identity.people.Profile;
import io.parvis.identity.signup.SignUpSettings.Rules;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * Somebody without an account fills in the form (S20). All that happens before the answer is that the form is kept, whoever it is about: whether the address
 * or the username is known is looked at afterwards, by {@link DecidingSignUps}.
 */
@Service
public class SigningUp {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_ADDRESS = 1000;

    private final SignUps signUps;
    private final SettingsOfSignUps settings;
    private final Clock clock;

    SigningUp(SignUps signUps, SettingsOfSignUps settings, Clock clock) {
        this.signUps = signUps;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether people can sign up now, and how. */
    public SignUpMode mode() {
        return settings.current().value().rules().mode();
    }

    /** Takes a form. Refuses what nobody could sign up with; never because of who there is already. */
    public void signUp(SignUpForm form, Command command) {
        Rules rules = settings.current().value().rules();
        if (rules.mode() == SignUpMode.OFF) {
            throw new Refused(SignUpRefusal.SIGN_UP_OFF);
        }
        Newcomer newcomer = read(form);
        if (!rules.allows(newcomer.profile().email())) {
            throw new Refused(
                    StandardRefusal.INVALID_CONTENT, List.of(FieldProblem.of("/email", "mail-domain-not-allowed")));
        }
        signUps.add(SignUp.request(new SignUpId(command.id()), newcomer, clock.instant()), command);
    }

    private static Newcomer read(SignUpForm form) {
        FormCheck check = new FormCheck();
        Supplier<Profile> profile = form.person().read(check);
        Optional<String> company = check.optional("/company", form.company(), LONGEST_TEXT);
        Optional<String> manager = check.optional("/manager", form.manager(), LONGEST_TEXT);
        Optional<String> jobTitle = check.optional("/jobTitle", form.jobTitle(), LONGEST_TEXT);
        Optional<String> mobile = check.optional("/mobile", form.mobile(), LONGEST_TEXT);
        Optional<String> address = check.optional("/address", form.address(), LONGEST_ADDRESS);
        check.refuseProblems();
        return new Newcomer(
                profile.get(),
                mobile.orElse(null),
                address.orElse(null),
                new Statement(company.orElse(null), manager.orElse(null), jobTitle.orElse(null)));
    }
}
