package io.parvis.matter.matters;

import io.parvis.directory.References;
import io.parvis.directory.requesters.Requested;

class InMemoryMattersTests extends MattersSuite {

    private final InMemoryMatters matters = new InMemoryMatters();

    @Override
    protected Matters matters() {
        return matters;
    }

    @Override
    protected Requested requested() {
        return matters.requested();
    }

    @Override
    protected References references() {
        return matters;
    }
}
