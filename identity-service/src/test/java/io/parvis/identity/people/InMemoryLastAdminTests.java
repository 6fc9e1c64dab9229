package io.parvis.identity.people;

class InMemoryLastAdminTests extends LastAdminSuite {

    private final PeopleRegister people = new InMemoryPeopleRegister();
    private final AdminRosters rosters = new InMemoryAdminRosters();

    @Override
    protected PeopleRegister people() {
        return people;
    }

    @Override
    protected AdminRosters rosters() {
        return rosters;
    }
}
