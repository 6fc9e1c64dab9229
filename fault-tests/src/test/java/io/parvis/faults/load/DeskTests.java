package io.parvis.faults.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DeskTests {

    private static final Surroundings SURROUNDINGS = new Surroundings(
            List.of(new RequestType("litigation", 2)),
            List.of(new RequestType("supply", 3)),
            Map.of("Acme", "acme"),
            Map.of("Acme", "m1"),
            Map.of("Acme", "c1"));

    @Test
    void namesTheVersionOfTheFormThatItFillsIn() {
        Desk desk = new Desk(SURROUNDINGS);

        assertThat(desk.matter(Persona.CLAIRE, 0).body().get("requestTypeId")).isEqualTo("litigation");
        assertThat(desk.matter(Persona.CLAIRE, 0).body().get("requestTypeVersion"))
                .isEqualTo(2);
        assertThat(desk.contract(Persona.CLAIRE, 1).body().get("requestTypeVersion"))
                .isEqualTo(3);
    }
}
