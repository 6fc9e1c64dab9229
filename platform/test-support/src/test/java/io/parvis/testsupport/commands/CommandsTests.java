package io.parvis.testsupport.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.security.ServiceAccount;

class CommandsTests {

    private static final Actor CLAIRE = Actor.of("client", "claire");

    @Test
    void commandsAreOfTheirOwn() {
        assertThat(Commands.by(CLAIRE).id()).isNotEqualTo(Commands.by(CLAIRE).id());
        assertThat(Commands.by(CLAIRE).actor()).isEqualTo(CLAIRE);
    }

    @Test
    void callersGiveCommandsAsActors() {
        assertThat(Commands.by(new ServiceAccount("matter-service")).actor()).isEqualTo(Actor.SYSTEM);
    }

    @Test
    void aRepeatedCommandHasTheSameIdAndFingerprint() {
        Command first = Commands.repeatable(CLAIRE, "key", "content");

        assertThat(Commands.repeatable(CLAIRE, "key", "content")).isEqualTo(first);
        assertThat(Commands.repeatable(CLAIRE, "other key", "content").id()).isNotEqualTo(first.id());
        assertThat(Commands.repeatable(CLAIRE, "key", "other content").id()).isEqualTo(first.id());
        assertThat(Commands.repeatable(CLAIRE, "key", "other content").fingerprint())
                .isNotEqualTo(first.fingerprint());
    }

    @Test
    void aCommandCanExpectAVersion() {
        assertThat(Commands.expecting(CLAIRE, 3).expectedVersion()).isEqualTo(3);
    }
}
