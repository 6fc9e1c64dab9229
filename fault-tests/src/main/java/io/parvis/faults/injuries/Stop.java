package io.parvis.faults.injuries;

/** A process that is away for a while. */
record Stop(Processes processes, String target) implements Fault {

    @Override
    public void begin() {
        processes.stop(target);
    }

    @Override
    public void end() {
        Thread.ofVirtual().name("start-" + target).start(() -> processes.start(target));
    }
}
