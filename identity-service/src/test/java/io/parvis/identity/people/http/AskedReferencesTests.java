package io.parvis.identity.people.http;

import static io.parvis.identity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.consumer.ContentReader;
import io.parvis.starter.consumer.OwnerUnavailable;
import io.parvis.starter.consumer.Received;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

class AskedReferencesTests {

    private static final PersonId CLAIRE = new PersonId("claire");

    private final Map<String, Long> known = new HashMap<>(Map.of(
            "/parvis/request-service", 2L,
            "/parvis/matter-service", 0L,
            "/parvis/contract-service", 1L));
    private RuntimeException trouble;

    private final AskedReferences references = new AskedReferences(new ContentReader() {
        @Override
        public <T> T read(Received<?> event, Class<T> type) {
            throw new UnsupportedOperationException("there is no event");
        }

        @Override
        public <T> T read(String source, String path, Class<T> type) {
            assertThat(path).isEqualTo("/internal/people/claire/references");
            if (trouble != null && source.equals("/parvis/contract-service")) {
                throw trouble;
            }
            return type.cast(new AskedReferences.Answer(known.get(source)));
        }

        @Override
        public InputStream open(String source, String path) {
            throw new UnsupportedOperationException("nothing is long");
        }
    });

    @Test
    void areThoseOfEachServiceThatHasAny() {
        assertThat(references.to(CLAIRE)).isEqualTo(Map.of("request-service", 2L, "contract-service", 1L));
    }

    @Test
    void areUnknownWhileAServiceIsAway() {
        trouble = new OwnerUnavailable("/parvis/contract-service", new IOException("refused"));

        assertThatExceptionOfType(OwnerUnavailable.class).isThrownBy(() -> references.to(CLAIRE));
    }

    @Test
    void areUnknownWhereAServiceDoesNotUnderstandTheQuestion() {
        trouble = new Refused(RuleRefusal.ROLE_REQUIRED);
        assertRefused(StandardRefusal.UNAVAILABLE, () -> references.to(CLAIRE));

        trouble = null;
        known.remove("/parvis/matter-service");
        assertRefused(StandardRefusal.UNAVAILABLE, () -> references.to(CLAIRE));
    }
}
