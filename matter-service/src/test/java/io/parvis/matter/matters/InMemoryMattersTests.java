package io.parvis.matter.matters;

class InMemoryMattersTests extends MattersSuite {

    private final InMemoryMatters matters = new InMemoryMatters();

    @Override
    protected Matters matters() {
        return matters;
    }
}
