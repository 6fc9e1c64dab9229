package io.parvis.identity.signup;

import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.identity.companies.MailDomain;
import io.parvis.identity.signup.SignUpSettings.Rules;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.StaleVersion;

/** What every place for the settings of sign-ups does. */
public abstract class SettingsOfSignUpsSuite {

    private static final Rules RULES =
            new Rules(SignUpMode.APPROVAL, Set.of(new MailDomain("acme.example")), AccessType.BOTH);

    /** A place without settings. */
    protected abstract SettingsOfSignUps settings();

    @Test
    void beginsWithTheSettingsOfANewPortal() {
        assertThat(settings().current().value().rules()).isEqualTo(Rules.FIRST);
        assertThat(settings().current().version()).isEqualTo(1);
    }

    @Test
    void keepsWhatWasChanged() {
        settings().change(command("change"), now -> now.change(RULES));

        assertThat(settings().current().value().rules()).isEqualTo(RULES);
        assertThat(settings().current().version()).isEqualTo(2);
    }

    @Test
    void refusesToOverwriteWhatTheCallerHasNotSeen() {
        settings().change(command("change"), now -> now.change(RULES));
        Command late = new Command("late", null, Actor.SYSTEM, 1L);

        assertThatThrownBy(() -> settings().change(late, now -> now.change(Rules.FIRST)))
                .isInstanceOf(StaleVersion.class);
    }
}
