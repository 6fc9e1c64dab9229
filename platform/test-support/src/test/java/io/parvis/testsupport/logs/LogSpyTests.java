package io.parvis.testsupport.logs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;

class LogSpyTests {

    private static final Logger LOG = LoggerFactory.getLogger("io.parvis.example");

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    @Test
    void findsALineOfALevel() {
        LOG.warn("the relay waits");

        logs.have(Level.WARN, "relay waits");
        assertThatThrownBy(() -> logs.have(Level.ERROR, "relay waits"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no ERROR line contains 'relay waits'")
                .hasMessageContaining("WARN io.parvis.example the relay waits");
    }

    @Test
    void findsForbiddenTextInMessagesDownToDebug() {
        LOG.debug("opened for {}", "claire@acme.example");

        assertForbiddenTextIsFound();
    }

    @Test
    void findsForbiddenTextInKeyValues() {
        LOG.atInfo().addKeyValue("email", "claire@acme.example").log("opened");

        assertForbiddenTextIsFound();
    }

    @Test
    void findsForbiddenTextInTheContext() {
        MDC.put("who", "claire@acme.example");
        LOG.info("opened");
        MDC.remove("who");

        assertForbiddenTextIsFound();
    }

    @Test
    void findsForbiddenTextInExceptionsAndTheirCauses() {
        LOG.info("failed", new Terse("outer", new Terse("claire@acme.example", null)));

        assertForbiddenTextIsFound();
    }

    @Test
    void findsNothingWhereNothingIs() {
        LOG.info("opened 42");

        assertThatCode(() -> logs.mentionNowhere("claire@acme.example")).doesNotThrowAnyException();
    }

    private void assertForbiddenTextIsFound() {
        assertThatThrownBy(() -> logs.mentionNowhere("something else", "claire@acme.example"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("claire@acme.example");
    }

    /** Has no stack trace, so that the build's log stays short. */
    private static final class Terse extends RuntimeException {

        Terse(String message, @Nullable Throwable cause) {
            super(message, cause, false, false);
        }
    }
}
