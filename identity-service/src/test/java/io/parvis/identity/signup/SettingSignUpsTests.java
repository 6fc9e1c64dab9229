package io.parvis.identity.signup;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.identity.Viewers;
import io.parvis.identity.companies.MailDomain;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.identity.signup.SignUpSettings.Rules;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.StandardRefusal;

class SettingSignUpsTests {

    private final Portal portal = new Portal();

    @Test
    void aNewPortalIsOpenToAllAsClients() {
        assertThat(portal.setting.show(Viewers.ADMIN).value().rules()).isEqualTo(Rules.FIRST);
    }

    @Test
    void anAdminDecidesWhoMaySignUp() {
        Rules rules =
                change("APPROVAL", List.of("Acme.example"), "BOTH").value().rules();

        assertThat(rules)
                .isEqualTo(new Rules(SignUpMode.APPROVAL, Set.of(new MailDomain("acme.example")), AccessType.BOTH));
        assertThat(portal.settings.events())
                .containsExactly(new SignUpSettingsEvent.Changed(List.of("mode", "mailDomains", "accessType")));
    }

    @Test
    void changingNothingTellsNothing() {
        change("OPEN", null, "CLIENT");

        assertThat(portal.settings.events()).isEmpty();
    }

    @Test
    void namesWhatIsMissingOrWrong() {
        assertRefused(StandardRefusal.INVALID_CONTENT, () -> change("MAYBE", List.of("acme"), null))
                .containsExactly(
                        "/mode sign-up-mode-unknown", "/mailDomains/0 mail-domain-invalid", "/accessType required");
    }

    @Test
    void isForAdmins() {
        SettingSignUps.Form form = new SettingSignUps.Form("OFF", null, "CLIENT");

        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> portal.setting.show(Viewers.LAWYER));
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> portal.setting.change(Viewers.LAWYER, form, command("change")));
    }

    private Stored<SignUpSettings> change(String mode, @Nullable List<String> domains, @Nullable String accessType) {
        return portal.setting.change(
                Viewers.ADMIN, new SettingSignUps.Form(mode, domains, accessType), command("change"));
    }
}
