package io.parvis.identity.signup.web;

import java.util.List;

import io.parvis.directory.AccessType;
import io.parvis.identity.companies.MailDomain;
import io.parvis.identity.signup.SignUpMode;
import io.parvis.identity.signup.SignUpSettings.Rules;

record SignUpSettingsView(SignUpMode mode, List<String> mailDomains, AccessType accessType) {

    static SignUpSettingsView from(Rules rules) {
        return new SignUpSettingsView(
                rules.mode(),
                rules.mailDomains().stream().map(MailDomain::value).sorted().toList(),
                rules.accessType());
    }
}
