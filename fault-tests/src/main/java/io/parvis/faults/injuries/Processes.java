package io.parvis.faults.injuries;

/** The processes of the system under test, by their names. */
public interface Processes {

    /** Ends a process at once (kill -9); it is started again as its supervisor would in earnest. */
    void kill(String process);

    /** Stops a process cleanly; it stays stopped until it is started. */
    void stop(String process);

    /** Starts a process that was stopped; returns when it is ready. */
    void start(String process);

    /** Lets a process stand still. */
    void pause(String process);

    /** Lets a process go on that stands still. */
    void resume(String process);
}
