package io.parvis.identity.people;

class InMemoryPeopleRegisterTests extends PeopleRegisterSuite {

    private final PeopleRegister people = new InMemoryPeopleRegister();

    @Override
    protected PeopleRegister people() {
        return people;
    }
}
