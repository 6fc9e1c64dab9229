package io.parvis.identity.people;

class InMemoryPeopleByNameTests extends PeopleByNameSuite {

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
