package io.parvis.identity.invitations;

import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;

/** How attempts are noted and forgotten, wherever they are kept. */
public abstract class PasswordAttemptsSuite {

    private static final PersonId CLAIRE = new PersonId("claire");
    private static final PasswordAttempt CLAIRES = new PasswordAttempt(CLAIRE, "hash-1", MONDAY.plusSeconds(1));
    private static final PasswordAttempt CLAIRES_NEXT = new PasswordAttempt(CLAIRE, "hash-2", MONDAY.plusSeconds(3));
    private static final PasswordAttempt PAULS =
            new PasswordAttempt(new PersonId("paul"), "hash-of-paul", MONDAY.plusSeconds(2));

    protected abstract PasswordAttempts attempts();

    @Test
    void areThereUntilTheyEnd() {
        attempts().begin(CLAIRES_NEXT);
        attempts().begin(PAULS);
        attempts().begin(CLAIRES);
        assertThat(begunBefore(MONDAY.plusSeconds(4))).containsExactly(CLAIRES, PAULS, CLAIRES_NEXT);
        assertThat(begunBefore(MONDAY.plusSeconds(3))).containsExactly(CLAIRES, PAULS);

        attempts().end(CLAIRE, "hash-1");

        assertThat(begunBefore(MONDAY.plusSeconds(4))).containsExactly(PAULS, CLAIRES_NEXT);
    }

    @Test
    void areWithdrawnUnlessTheLinkWasUsedAgain() {
        PasswordAttempt again = new PasswordAttempt(CLAIRE, "hash-1", MONDAY.plusSeconds(9));
        attempts().begin(CLAIRES);
        attempts().begin(again);

        attempts().withdraw(CLAIRES);
        assertThat(begunBefore(MONDAY.plusSeconds(10))).containsExactly(again);

        attempts().withdraw(again);
        assertThat(begunBefore(MONDAY.plusSeconds(10))).isEmpty();
    }

    @Test
    void areAllFoundThoughThereAreManyAtOnce() {
        IntStream.range(0, 600)
                .mapToObj(number -> new PasswordAttempt(CLAIRE, "hash-%03d".formatted(number), MONDAY))
                .forEach(attempts()::begin);

        assertThat(begunBefore(MONDAY.plusSeconds(1))).hasSize(600).doesNotHaveDuplicates();
    }

    @Test
    void areOneForEachLink() {
        PasswordAttempt again = new PasswordAttempt(CLAIRE, "hash-1", MONDAY.plusSeconds(9));
        attempts().begin(CLAIRES);
        attempts().begin(again);

        assertThat(begunBefore(MONDAY.plusSeconds(10))).containsExactly(again);
    }

    @Test
    void areForgottenOfOnePersonAtATime() {
        attempts().begin(CLAIRES);
        attempts().begin(PAULS);
        attempts().begin(CLAIRES_NEXT);

        attempts().forgetBefore(CLAIRE, MONDAY.plusSeconds(3));

        assertThat(begunBefore(MONDAY.plusSeconds(4))).containsExactly(PAULS, CLAIRES_NEXT);
    }

    private List<PasswordAttempt> begunBefore(Instant instant) {
        List<PasswordAttempt> all = new ArrayList<>();
        for (List<PasswordAttempt> some = attempts().begunBefore(instant, null); !some.isEmpty(); ) {
            all.addAll(some);
            some = attempts().begunBefore(instant, some.getLast());
        }
        return all;
    }
}
