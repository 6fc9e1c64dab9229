package io.parvis.identity.people.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

import io.parvis.directory.PersonKind;
import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.people.InMemoryPeopleRegister;
import io.parvis.identity.people.InvitingFirstAdmin;
import io.parvis.identity.people.Username;
import io.parvis.starter.paging.PageRequest;

class FirstAdminConfigurationTests {

    private static final String PREFIX = "parvis.bootstrap-admin.";

    private final ApplicationContextRunner contexts = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(IdentityInMemory.class, InvitingFirstAdmin.class, FirstAdminConfiguration.class);

    @Test
    void invitesNobodyUnlessItIsSet() {
        contexts.run(context -> assertThat(context).doesNotHaveBean(FirstAdminRunner.class));
    }

    @Test
    void invitesWhomTheSettingsName() {
        contexts.withPropertyValues(
                        PREFIX + "username=Grace",
                        PREFIX + "email=grace@firm.example",
                        PREFIX + "first-name=Grace",
                        PREFIX + "last-name=Hopper",
                        PREFIX + "language=fr")
                .run(context -> {
                    FirstAdminRunner runner = context.getBean(FirstAdminRunner.class);
                    runner.run(new DefaultApplicationArguments());
                    runner.run(new DefaultApplicationArguments());

                    InMemoryPeopleRegister people = context.getBean(InMemoryPeopleRegister.class);
                    assertThat(people.findByUsername(new Username("grace")))
                            .hasValueSatisfying(grace -> assertThat(
                                            grace.value().profile().language().getLanguage())
                                    .isEqualTo("fr"));
                    assertThat(people.page(PersonKind.MEMBER, PageRequest.first(10))
                                    .items())
                            .hasSize(3);
                });
    }

    @Test
    void saysWhatIsWrongWithTheSettings() {
        contexts.withPropertyValues(
                        PREFIX + "username=grace",
                        PREFIX + "email=nowhere",
                        PREFIX + "first-name=Grace",
                        PREFIX + "last-name=Hopper")
                .run(context -> assertThatThrownBy(
                                () -> context.getBean(FirstAdminRunner.class).run(new DefaultApplicationArguments()))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("parvis.bootstrap-admin")
                        .hasMessageContaining("/email"));
    }

    @Test
    void startsAllTheSameWhenSomeoneElseHasTheEmail() {
        contexts.withPropertyValues(
                        PREFIX + "username=grace",
                        PREFIX + "email=ada@firm.example",
                        PREFIX + "first-name=Grace",
                        PREFIX + "last-name=Hopper")
                .run(context -> {
                    context.getBean(FirstAdminRunner.class).run(new DefaultApplicationArguments());

                    assertThat(context.getBean(InMemoryPeopleRegister.class).findByUsername(new Username("grace")))
                            .isEmpty();
                });
    }

    @Test
    void isNothingByHalves() {
        contexts.withPropertyValues(PREFIX + "username=grace")
                .run(context -> assertThat(context).hasFailed());
    }
}
