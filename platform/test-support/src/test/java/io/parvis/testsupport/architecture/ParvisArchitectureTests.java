package io.parvis.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import io.parvis.testsupport.architecture.ParvisArchitecture.Part;

class ParvisArchitectureTests {

    @Test
    void aServiceThatKeepsTheRulesPasses() {
        assertThatCode(() -> architectureOf(Fixtures.KEPT).check()).doesNotThrowAnyException();
    }

    @Test
    void allThatIsBrokenIsToldAtOnce() {
        ParvisArchitecture architecture = architectureOf(Fixtures.broken("saving"))
                .without(Part.FEATURES, "a fixture")
                .without(Part.AGGREGATES, "a fixture")
                .without(Part.PORTS, "a fixture")
                .without(Part.CONTROLLERS, "a fixture");

        assertThatThrownBy(architecture::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nothing is saved whole")
                .hasMessageContaining("MongoTemplate.save")
                .hasMessageContaining("the service is declared to have no FEATURES, but there is");
    }

    @Test
    void aRuleThatFindsNothingToCheckFails() {
        assertThatThrownBy(() -> architectureOf(Fixtures.broken("cursors")).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("aggregates have no setters")
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void anExceptionLetsOneThingThrough() {
        ParvisArchitecture architecture = architectureOf(Fixtures.broken("ports"))
                .without(Part.AGGREGATES, "a fixture")
                .without(Part.CONTROLLERS, "a fixture")
                .excepting("Loans.all", "the shelf is open to everyone");

        assertThatThrownBy(architecture::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Loans.findById answers whoever asks")
                .hasMessageNotContainingAny("Loans.all answers whoever asks")
                .hasMessageNotContainingAny("nothing needs the exception");
    }

    @Test
    void anExceptionThatNothingNeedsFails() {
        ParvisArchitecture architecture =
                architectureOf(Fixtures.KEPT).excepting("Loans.all", "the shelf was open to everyone");

        assertThatThrownBy(architecture::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nothing needs the exception of Loans.all any more");
    }

    @Test
    void exceptionsAndAbsencesHaveReasons() {
        ParvisArchitecture architecture = architectureOf(Fixtures.KEPT);

        assertThatThrownBy(() -> architecture.excepting("Loans.all", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> architecture.without(Part.PORTS, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ParvisArchitecture architectureOf(Layout layout) {
        return new ParvisArchitecture(layout, Fixtures.classes(layout), Fixtures.classes(Fixtures.KEPT_TESTS));
    }
}
