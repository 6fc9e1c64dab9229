package io.parvis.faults.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.faults.checks.Finding.Kind;

class MailsCheckTests {

    private static final MailRecord SENT = new MailRecord("m1", "e1", "SENT", 0);
    private static final Set<String> EVENT = Set.of("e1");

    @Test
    void acceptsOneMailForEachThatWasWritten() {
        assertThat(MailsCheck.check(List.of(SENT), List.of("m1"), EVENT)).isEmpty();
    }

    @Test
    void findsAMailThatCameTwice() {
        assertThat(kinds(List.of(SENT), List.of("m1", "m1"))).containsExactly(Kind.MAIL_TWICE);
    }

    @Test
    void excusesOneMoreForEachInterruption() {
        MailRecord interrupted = new MailRecord("m1", "e1", "SENT", 1);

        assertThat(kinds(List.of(interrupted), List.of("m1", "m1"))).isEmpty();
        assertThat(kinds(List.of(interrupted), List.of("m1", "m1", "m1"))).containsExactly(Kind.MAIL_TWICE);
    }

    @Test
    void findsAMailThatNeverCame() {
        assertThat(kinds(List.of(SENT), List.of())).containsExactly(Kind.LOST);
    }

    @Test
    void waitsForAMailThatIsUnderWay() {
        assertThat(kinds(List.of(new MailRecord("m1", "e1", "SENDING", 0)), List.of()))
                .isEmpty();
    }

    @Test
    void findsAMailThatWasGivenUp() {
        assertThat(kinds(List.of(new MailRecord("m1", "e1", "FAILED", 0)), List.of()))
                .containsExactly(Kind.LOST);
    }

    @Test
    void findsAMailThatNobodyWrote() {
        assertThat(kinds(List.of(SENT), List.of("m1", "m2"))).containsExactly(Kind.GHOST);
    }

    @Test
    void findsAnEventThatNobodyWasToldOf() {
        assertThat(MailsCheck.check(List.of(SENT), List.of("m1"), Set.of("e1", "e2")))
                .extracting(Finding::kind)
                .containsExactly(Kind.LOST);
    }

    private static List<Kind> kinds(List<MailRecord> written, List<String> arrived) {
        return MailsCheck.check(written, arrived, EVENT).stream()
                .map(Finding::kind)
                .toList();
    }
}
