package io.parvis.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTests {

    private final Neighbourhood world = new Neighbourhood(1);
    private final Names names = new Names(world, world);

    @Test
    void knowsPeopleByTheirName() {
        Person person = world.anyClient();

        assertThat(names.of(person.id())).isEqualTo(person.name());
    }

    @Test
    void hasNoNameForNobodyAndForWhomTheDirectoryDoesNotKnow() {
        assertThat(names.of((PersonId) null)).isNull();
        assertThat(names.of((CompanyId) null)).isNull();
        assertThat(names.of(new PersonId("nobody"))).isNull();
        assertThat(names.of(new CompanyId("nowhere"))).isNull();
    }

    @Test
    void goesOnWithTheNameThatItFound() {
        Person person = world.anyClient();
        String name = names.of(person.id());

        world.forget(person);

        assertThat(names.of(person.id())).isEqualTo(name);
        assertThat(new Names(world, world).of(person.id())).isNull();
    }
}
