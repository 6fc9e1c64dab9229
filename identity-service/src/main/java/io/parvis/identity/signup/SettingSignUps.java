package io.parvis.identity.signup;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.AccessType;
import io.parvis.directory.Viewer;
import io.parvis.identity.companies.MailDomain;
import io.parvis.identity.rules.Administrators;
import io.parvis.identity.signup.SignUpSettings.Rules;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FormCheck;

/** An admin decides who may sign up (S3, S20). */
@Service
public class SettingSignUps {

    private final SettingsOfSignUps settings;

    SettingSignUps(SettingsOfSignUps settings) {
        this.settings = settings;
    }

    /** What an admin fills in, as it came. */
    public record Form(
            @Nullable String mode,
            @Nullable List<@Nullable String> mailDomains,
            @Nullable String accessType) {}

    public Stored<SignUpSettings> show(Viewer admin) {
        Administrators.require(admin);
        return settings.current();
    }

    /** Makes the settings what the whole form says. */
    public Stored<SignUpSettings> change(Viewer admin, Form form, Command command) {
        Administrators.require(admin);
        FormCheck check = new FormCheck();
        Optional<SignUpMode> mode =
                check.required("/mode", form.mode(), "sign-up-mode-unknown", FormCheck.oneOf(SignUpMode.class));
        Set<MailDomain> domains = MailDomain.read(form.mailDomains(), check);
        Optional<AccessType> access = check.required(
                "/accessType", form.accessType(), "access-type-unknown", FormCheck.oneOf(AccessType.class));
        check.refuseProblems();
        Rules rules = new Rules(mode.orElseThrow(), domains, access.orElseThrow());
        return settings.change(command, now -> now.change(rules));
    }
}
