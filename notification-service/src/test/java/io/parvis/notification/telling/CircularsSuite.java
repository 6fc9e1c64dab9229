package io.parvis.notification.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;

/** How circulars behave, wherever they are kept. */
public abstract class CircularsSuite {

    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId LUC = new PersonId("luc");

    protected abstract Circulars circulars();

    @Test
    void keepsWhomTheFirstOneWentTo() {
        String event = UUID.randomUUID().toString();

        Circular first = circulars().keep(Circular.to(Set.of(ANNA, LUC), event));
        Circular second = circulars().keep(Circular.to(Set.of(ANNA), event));

        assertThat(first.recipients()).containsExactlyInAnyOrder(ANNA, LUC);
        assertThat(second.recipients()).containsExactlyInAnyOrder(ANNA, LUC);
    }

    @Test
    void findsTheCircularOfAnEventOnceItWasBegun() {
        String event = UUID.randomUUID().toString();
        assertThat(circulars().of(event)).isEmpty();

        circulars().keep(Circular.to(Set.of(ANNA), event));

        assertThat(circulars().of(event))
                .hasValueSatisfying(
                        circular -> assertThat(circular.recipients()).containsExactly(ANNA));
    }

    @Test
    void keepsThatACircularWentToNobody() {
        String event = UUID.randomUUID().toString();

        circulars().keep(Circular.to(Set.of(), event));

        assertThat(circulars().keep(Circular.to(Set.of(ANNA), event)).recipients())
                .isEmpty();
    }

    @Test
    void keepsTheCircularsOfTwoEventsApart() {
        Circular one =
                circulars().keep(Circular.to(Set.of(ANNA), UUID.randomUUID().toString()));
        Circular other =
                circulars().keep(Circular.to(Set.of(LUC), UUID.randomUUID().toString()));

        assertThat(one.recipients()).containsExactly(ANNA);
        assertThat(other.recipients()).containsExactly(LUC);
    }
}
