package io.parvis.identity.signup;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The feature without its adapters, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    InMemorySignUps.class,
    InMemorySettingsOfSignUps.class,
    FreeUsernames.class,
    SigningUp.class,
    DecidingSignUps.class,
    ProvingAddresses.class,
    MailingSignUpLinks.class,
    ReviewingSignUps.class,
    SettingSignUps.class
})
public class SignUpsInMemory {}
