package io.parvis.faults.injuries;

/** One way to break the system: it begins, lasts as long as the schedule says, and ends. From its end on nobody helps. */
public interface Fault {

    void begin();

    /** Ends the fault; returns at once, however long it then takes until all is well. */
    void end();
}
