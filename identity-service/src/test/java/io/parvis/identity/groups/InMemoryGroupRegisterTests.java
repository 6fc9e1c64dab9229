package io.parvis.identity.groups;

class InMemoryGroupRegisterTests extends GroupRegisterSuite {

    private final GroupRegister groups = new InMemoryGroupRegister();

    @Override
    protected GroupRegister groups() {
        return groups;
    }
}
