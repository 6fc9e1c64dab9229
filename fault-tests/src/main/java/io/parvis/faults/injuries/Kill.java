package io.parvis.faults.injuries;

import java.time.Duration;
import java.util.List;

import io.parvis.localstack.process.Waiting;

/** kill -9 of processes, all at one moment or one after another. */
record Kill(Processes processes, List<String> targets, Duration between) implements Fault {

    @Override
    public void begin() {
        if (between.isZero()) {
            targets.parallelStream().forEach(processes::kill);
            return;
        }
        for (String target : targets) {
            processes.kill(target);
            Waiting.sleep(between);
        }
    }

    @Override
    public void end() {
        // whoever supervises the processes has begun to start them
    }
}
