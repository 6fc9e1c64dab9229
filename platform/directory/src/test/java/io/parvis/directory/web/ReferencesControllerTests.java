package io.parvis.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

import io.parvis.directory.Neighbourhood;
import io.parvis.directory.People;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.References;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.starter.security.ServiceAccount;

class ReferencesControllerTests {

    private static final ServiceAccount IDENTITY = new ServiceAccount("identity-service");

    private final Map<PersonId, Long> asked = Map.of(new PersonId("claire"), 2L);
    private final Map<PersonId, Long> watched = Map.of(new PersonId("claire"), 1L, new PersonId("paul"), 1L);
    private final Neighbourhood neighbourhood = new Neighbourhood(1);
    private final ReferencesController controller =
            new ReferencesController(List.of(references(asked), references(watched)), neighbourhood);

    @Test
    void addsUpWhatAllFeaturesKnow() {
        assertThat(controller.count(IDENTITY, "claire").references()).isEqualTo(3);
        assertThat(controller.count(IDENTITY, "paul").references()).isEqualTo(1);
        assertThat(controller.count(IDENTITY, "nobody").references()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"request-service", "matter-service", "contract-service", "notification-service"})
    void tellsNoOtherService(String service) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> controller.count(new ServiceAccount(service), "claire"))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.FORBIDDEN);
    }

    @Test
    void saysNothingOfWhomItStillLetsAskForThings() {
        Person client = neighbourhood.put(neighbourhood.anyClient(), PersonStatus.ACTIVE);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> controller.count(IDENTITY, client.id().value()))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.UNAVAILABLE);

        neighbourhood.put(client, PersonStatus.DEACTIVATED);
        assertThat(controller.count(IDENTITY, client.id().value()).references()).isZero();
    }

    @Test
    void isThereOnlyWhereSomebodyIsNamed() {
        WebApplicationContextRunner context = new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ReferencesAutoConfiguration.class));

        context.run(started -> assertThat(started).doesNotHaveBean(ReferencesController.class));
        context.withBean(References.class, () -> references(asked))
                .withBean(People.class, () -> neighbourhood)
                .run(started -> assertThat(started).hasSingleBean(ReferencesController.class));
    }

    private static References references(Map<PersonId, Long> known) {
        return person -> known.getOrDefault(person, 0L);
    }
}
