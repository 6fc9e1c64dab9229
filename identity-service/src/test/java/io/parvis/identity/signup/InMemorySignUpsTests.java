package io.parvis.identity.signup;

class InMemorySignUpsTests extends SignUpsSuite {

    private final InMemorySignUps signUps = new InMemorySignUps();

    @Override
    protected SignUps signUps() {
        return signUps;
    }
}
