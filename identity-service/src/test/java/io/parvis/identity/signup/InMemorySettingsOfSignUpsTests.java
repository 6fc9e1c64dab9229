package io.parvis.identity.signup;

class InMemorySettingsOfSignUpsTests extends SettingsOfSignUpsSuite {

    private final InMemorySettingsOfSignUps settings = new InMemorySettingsOfSignUps();

    @Override
    protected SettingsOfSignUps settings() {
        return settings;
    }
}
