package io.parvis.benchmarks.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FloorDepotTests {

    @Test
    void givesOutWhatItTookInLast() throws Exception {
        LargePdf first = new LargePdf(3_000_000);
        LargePdf second = new LargePdf(2_000_000);

        try (FloorDepot depot = new FloorDepot()) {
            assertThat(depot.leave(first)).isEqualTo(Hash.of(first)).isNotEqualTo(Hash.of(second));
            assertThat(depot.leave(second)).isEqualTo(Hash.of(second));
            assertThat(depot.fetch()).isEqualTo(Hash.of(second));
            depot.clear();
            assertThat(depot.fetch()).isEqualTo(Hash.of(new LargePdf(0)));
        }
    }
}
