package io.parvis.identity.signup.persistence;

import java.util.List;
import java.util.stream.Collectors;

import io.parvis.directory.AccessType;
import io.parvis.identity.companies.MailDomain;
import io.parvis.identity.signup.SignUpMode;
import io.parvis.identity.signup.SignUpSettings;
import io.parvis.identity.signup.SignUpSettings.Rules;
import io.parvis.starter.aggregate.DocumentMapper;

/** The settings of sign-ups, the only document of the collection {@code sign-up-settings}. */
record SettingsDocument(SignUpMode mode, List<String> mailDomains, AccessType accessType) {

    static final DocumentMapper<SignUpSettings, SettingsDocument> MAPPER =
            DocumentMapper.of(SettingsDocument.class, SettingsDocument::from, (document, _) -> document.toSettings());

    private static SettingsDocument from(SignUpSettings settings) {
        Rules rules = settings.rules();
        return new SettingsDocument(
                rules.mode(),
                rules.mailDomains().stream().map(MailDomain::value).sorted().toList(),
                rules.accessType());
    }

    private SignUpSettings toSettings() {
        return SignUpSettings.restore(
                new Rules(mode, mailDomains.stream().map(MailDomain::new).collect(Collectors.toSet()), accessType));
    }
}
