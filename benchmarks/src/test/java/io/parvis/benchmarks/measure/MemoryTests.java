package io.parvis.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class MemoryTests {

    @Test
    void readsWhatTheKernelSays() {
        Memory memory = Memory.parse(List.of(
                "55d0c0a00000-7ffd1 ---p 00000000 00:00 0   [rollup]",
                "Rss:              204800 kB",
                "Pss:              102400 kB",
                "Pss_Anon:          90000 kB"));

        assertThat(memory).isEqualTo(new Memory(100, 200));
    }
}
