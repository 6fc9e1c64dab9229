package io.parvis.testsupport.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.people.PersonState;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.testsupport.documents.EventUses.ServiceSource;

class EventUsesTests {

    private static final EventType OPENED = EventCatalogue.of(MatterOpened.class);
    private static final EventType ACCEPTED = EventCatalogue.of(RequestAccepted.class);
    private static final EventType PERSON = EventCatalogue.of(PersonState.class);
    private static final ServiceSource MATTERS = new ServiceSource(
            "matter-service",
            "return new MatterOpened(id); EventConsumer.named(\"intake\").on(RequestAccepted.class, this::open)",
            "<artifactId>parvis-directory</artifactId>");
    private static final ServiceSource IDENTITY = new ServiceSource(
            "identity-service",
            "class RegisteredPeople implements People { new PersonState(id) }",
            "<artifactId>parvis-directory</artifactId>");

    @Test
    void tellsWhoPublishesAndWhoApplies() {
        EventUses uses = new EventUses(List.of(IDENTITY, MATTERS));

        assertThat(uses.publisherOf(OPENED)).isEqualTo("matter-service");
        assertThat(uses.consumersOf(ACCEPTED)).containsExactly("matter-service");
        assertThat(uses.consumersOf(OPENED)).isEmpty();
        assertThat(uses.consumersOf(PERSON)).containsExactly("matter-service");
    }

    @Test
    void whoHandsOverTheConstructorPublishes() {
        ServiceSource handing = new ServiceSource("matter-service", "fact(matter, MatterOpened::new)", "");

        assertThat(new EventUses(List.of(handing)).publisherOf(OPENED)).isEqualTo("matter-service");
    }

    @Test
    void whoAppliesKindsAlikeMayNameThemInASet() {
        ServiceSource alike = new ServiceSource("news-service", """
                static final Set<Class<? extends Record>> TOLD = Set.of(
                        RequestAccepted.class,
                        MatterOpened.class);
                """, "");

        assertThat(new EventUses(List.of(alike)).consumersOf(OPENED)).containsExactly("news-service");
        assertThat(new EventUses(List.of(alike)).consumersOf(PERSON)).isEmpty();
    }

    @Test
    void whoNamesATopicAppliesAllOfIt() {
        ServiceSource history = new ServiceSource("history-service", "List.of(\"parvis.matters\")", "");

        assertThat(new EventUses(List.of(history)).consumersOf(OPENED)).containsExactly("history-service");
        assertThat(new EventUses(List.of(history)).consumersOf(ACCEPTED)).isEmpty();
    }

    @Test
    void anEventHasOnePublisher() {
        EventUses none = new EventUses(List.of(IDENTITY));
        EventUses two = new EventUses(List.of(MATTERS, new ServiceSource("second-service", MATTERS.source(), "")));

        assertThatThrownBy(() -> none.publisherOf(OPENED)).hasMessageContaining("but has []");
        assertThatThrownBy(() -> two.publisherOf(OPENED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("but has [matter-service, second-service]");
    }
}
