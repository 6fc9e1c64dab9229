package io.parvis.identity.invitations;

class InMemoryPasswordAttemptsTests extends PasswordAttemptsSuite {

    private final PasswordAttempts attempts = new InMemoryPasswordAttempts();

    @Override
    protected PasswordAttempts attempts() {
        return attempts;
    }
}
