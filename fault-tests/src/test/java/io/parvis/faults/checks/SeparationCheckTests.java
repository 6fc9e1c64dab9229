package io.parvis.faults.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.parvis.faults.checks.Finding.Kind;

class SeparationCheckTests {

    private final SeparationCheck check = new SeparationCheck(Map.of("Acme", "aaa1", "Globex", "bbb2"));

    @Test
    void acceptsWhatIsTheReadersOwn() {
        check.got("Acme", "an answer", "the case of aaa1");
        check.published("an event", "bbb2 and bbb2");
        check.withheld("an event", "bbb2", List.of("secret"));

        assertThat(check.findings()).isEmpty();
        assertThat(check.seen()).isEqualTo(2);
    }

    @Test
    void findsAnotherCompanysWordInAnAnswer() {
        check.got("Globex", "an answer", "the case of aaa1");

        assertThat(check.findings()).extracting(Finding::kind).containsExactly(Kind.LEAK);
    }

    @Test
    void findsAnEventAboutTwoCompanies() {
        check.published("an event", "aaa1 and bbb2");

        assertThat(check.findings()).extracting(Finding::kind).containsExactly(Kind.LEAK);
    }

    @Test
    void findsContentWhereOnlyIdsMayBe() {
        check.withheld("an event", "this is the secret of aaa1", List.of("secret"));

        assertThat(check.findings()).extracting(Finding::kind).containsExactly(Kind.LEAK);
    }
}
