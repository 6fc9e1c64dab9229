package io.parvis.identity.people;

class InMemoryClientListTests extends ClientListSuite {

    private PeopleRegister people = new InMemoryPeopleRegister();

    @Override
    protected PeopleRegister people() {
        return people;
    }

    @Override
    protected void forgetAll() {
        people = new InMemoryPeopleRegister();
    }
}
