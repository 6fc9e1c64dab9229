package io.parvis.faults.injuries;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what is done to processes. */
final class RecordedProcesses implements Processes {

    private final List<String> done = new CopyOnWriteArrayList<>();

    /** Such as {@code kill gateway}, in their order. */
    List<String> done() {
        return List.copyOf(done);
    }

    @Override
    public void kill(String process) {
        done.add("kill " + process);
    }

    @Override
    public void stop(String process) {
        done.add("stop " + process);
    }

    @Override
    public void start(String process) {
        done.add("start " + process);
    }

    @Override
    public void pause(String process) {
        done.add("pause " + process);
    }

    @Override
    public void resume(String process) {
        done.add("resume " + process);
    }
}
