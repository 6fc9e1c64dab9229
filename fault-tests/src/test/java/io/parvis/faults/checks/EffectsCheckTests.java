package io.parvis.faults.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.faults.checks.Finding.Kind;
import io.parvis.faults.ledger.Command;
import io.parvis.faults.ledger.Entry;
import io.parvis.faults.ledger.Outcome;

class EffectsCheckTests {

    private static final Entry DONE = entry("done", Outcome.ACKNOWLEDGED);
    private static final Entry REFUSED = entry("refused", Outcome.REFUSED);
    private static final Entry SILENT = entry("silent", Outcome.UNKNOWN);

    @Test
    void acceptsAnHonestHistory() {
        assertThat(check(List.of("done"))).isEmpty();
        assertThat(check(List.of("done", "silent"))).isEmpty();
    }

    @Test
    void findsAnAcknowledgedCommandWithoutEffect() {
        assertThat(check(List.of("silent"))).extracting(Finding::kind).containsExactly(Kind.LOST);
    }

    @Test
    void findsAnEffectThatIsThereTwice() {
        assertThat(check(List.of("done", "done"))).extracting(Finding::kind).containsExactly(Kind.DOUBLED);
        assertThat(check(List.of("done", "silent", "silent")))
                .extracting(Finding::kind)
                .containsExactly(Kind.DOUBLED);
    }

    @Test
    void findsAnEffectThatNobodyAskedFor() {
        assertThat(check(List.of("done", "other"))).extracting(Finding::kind).containsExactly(Kind.GHOST);
    }

    @Test
    void findsTheEffectOfARefusedCommand() {
        assertThat(check(List.of("done", "refused"))).extracting(Finding::kind).containsExactly(Kind.GHOST);
    }

    @Test
    void findsTheRefusalOfAValidCommand() {
        assertThat(EffectsCheck.outcomes(List.of(DONE, REFUSED, SILENT)))
                .extracting(Finding::kind)
                .containsExactly(Kind.REFUSED);
    }

    private static List<Finding> check(List<String> effects) {
        return EffectsCheck.check("somewhere", List.of(DONE, REFUSED, SILENT), effects);
    }

    private static Entry entry(String effect, Outcome outcome) {
        Command command = new Command(effect, io.parvis.faults.ledger.Kind.SUBMIT_REQUEST, "claire", effect);
        return new Entry(command, outcome, 1, 0, null);
    }
}
