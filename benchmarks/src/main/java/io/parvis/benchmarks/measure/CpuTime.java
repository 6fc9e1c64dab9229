package io.parvis.benchmarks.measure;

import java.time.Duration;
import java.util.Collection;

/** How long processes have used a processor, as the operating system counts: in steps of 10 ms on Linux. */
public final class CpuTime {

    private CpuTime() {}

    /** The sum since the processes began. */
    public static Duration of(Collection<ProcessHandle> processes) {
        return processes.stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    public static Duration ofThisProcess() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
