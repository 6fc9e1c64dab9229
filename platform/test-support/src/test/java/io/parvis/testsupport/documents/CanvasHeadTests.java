package io.parvis.testsupport.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CanvasHeadTests {

    @Test
    void ofANewPageIsTheDescription() {
        assertThat(head("")).isEqualTo("# loan-service\n\nLoans.\n\n");
    }

    @Test
    void isKept() {
        assertThat(head("# loan-service\n\nLends books.\n\n" + CanvasHead.MARK + "\n## Commands\n"))
                .isEqualTo("# loan-service\n\nLends books.\n\n");
    }

    @Test
    void mustSayWhatTheServiceDoes() {
        assertThatThrownBy(() -> head("# loan-service\n\n" + CanvasHead.MARK))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not say what it does");
    }

    @Test
    void isNeverOverwrittenWhenTheMarkIsLost() {
        assertThatThrownBy(() -> head("# loan-service\n\nLends books.\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("has lost its mark");
    }

    private static String head(String page) {
        return CanvasHead.of(page, "loan-service", "Loans.");
    }
}
