package io.parvis.matter.matters;

import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.Audience;
import io.parvis.directory.PersonId;
import io.parvis.testsupport.directory.TestDirectory;

class AccessTests {

    private static final Set<PersonId> TEAM = Set.of(LAWYER, ADMIN, CONTRACT_MANAGER);

    private final TestDirectory directory = new TestDirectory();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void s53WhatIsTheTeamsAloneIsForThoseOfTheTeamWhoSeeTheMatterWhateverWasDoneToIt(long seed) {
        Canary canary = new Canary(directory, new Random(seed));
        for (int step = 0; step < 100; step++) {
            String done = canary.doSomething();
            canary.happenTo(canary.matter());

            Set<String> team = canary.matter().access().ofTheTeam().keys();

            assertThat(canary.everyone())
                    .allSatisfy(person -> assertThat(Audience.isOpenTo(directory.viewer(person), team))
                            .as("%s after %s", person, done)
                            .isEqualTo(TEAM.contains(person) && canary.isSeenBy(person)));
        }
    }
}
