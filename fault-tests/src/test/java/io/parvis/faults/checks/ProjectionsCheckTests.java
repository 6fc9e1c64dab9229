package io.parvis.faults.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.parvis.faults.checks.Finding.Kind;

class ProjectionsCheckTests {

    private static final Map<String, String> ACTIVE = Map.of("status", "ACTIVE");
    private static final Map<String, String> BANNED = Map.of("status", "BANNED");

    @Test
    void acceptsWhatTheLogSays() {
        assertThat(check(Map.of("a", ACTIVE), Map.of("a", ACTIVE))).isEmpty();
    }

    @Test
    void findsAnOlderState() {
        assertThat(check(Map.of("a", BANNED), Map.of("a", ACTIVE))).isNotEmpty();
    }

    @Test
    void findsWhatIsNotRemembered() {
        assertThat(check(Map.of("a", ACTIVE), Map.of())).isNotEmpty();
    }

    @Test
    void findsWhatTheLogNeverSaid() {
        assertThat(check(Map.of(), Map.of("a", ACTIVE))).isNotEmpty();
    }

    private static List<Finding> check(
            Map<String, Map<String, String>> folded, Map<String, Map<String, String>> remembered) {
        var findings = ProjectionsCheck.check("somewhere", folded, remembered);
        assertThat(findings).allMatch(finding -> finding.kind() == Kind.PROJECTION);
        return findings;
    }
}
