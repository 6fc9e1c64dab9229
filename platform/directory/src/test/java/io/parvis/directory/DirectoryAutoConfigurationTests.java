package io.parvis.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import io.parvis.directory.messaging.RememberedDirectoryAutoConfiguration;
import io.parvis.events.people.PersonState;
import io.parvis.starter.aggregate.WireNames;
import io.parvis.starter.consumer.EventConsumer;
import io.parvis.starter.security.CallerDirectory;

class DirectoryAutoConfigurationTests {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    RememberedDirectoryAutoConfiguration.class, DirectoryAutoConfiguration.class));

    @Test
    void remembersNothingWhereAServiceAnswersForPeopleItself() {
        Neighbourhood own = new Neighbourhood(1);

        context.withBean(Neighbourhood.class, () -> own).run(started -> {
            assertThat(started).doesNotHaveBean(EventConsumer.class);
            assertThat(started).getBean(People.class).isSameAs(own);
        });
    }

    @Test
    void knowsCallersByTheirSubject() {
        Neighbourhood own = new Neighbourhood(1);
        Person someone = own.anyClient();

        context.withBean(Neighbourhood.class, () -> own).run(started -> {
            CallerDirectory callers = started.getBean(CallerDirectory.class);
            assertThat(callers.find("subject-of-" + someone.id().value()))
                    .map(Viewer.class::cast)
                    .map(Viewer::person)
                    .contains(someone.id());
            assertThat(callers.find("nobody")).isEmpty();
        });
    }

    @Test
    void knowsWireNamesFromTheCatalogue() {
        context.withBean(Neighbourhood.class, () -> new Neighbourhood(1))
                .run(started -> assertThat(started.getBean(WireNames.class).of(PersonState.class))
                        .isEqualTo(new WireNames.WireName("io.parvis.person.state.v1", "parvis.people", true)));
    }
}
