package io.parvis.faults.injuries;

/** A process that stands still while others believe it to work, and then goes on where it stood. */
record Pause(Processes processes, String target) implements Fault {

    @Override
    public void begin() {
        processes.pause(target);
    }

    @Override
    public void end() {
        processes.resume(target);
    }
}
