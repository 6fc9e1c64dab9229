package io.parvis.faults.schedule;

/** A way to break the system. */
public enum Injury {
    /** kill -9 of a process. */
    KILL,
    /** kill -9 of several at one moment. */
    KILL_TOGETHER,
    /** kill -9 of several, a second apart. */
    KILL_IN_TURN,
    /** A process is stopped cleanly, and started after a while. */
    STOP,
    /** A replica of a service leaves, and joins again after a while. */
    SCALE,
    /** A process stands still (SIGSTOP), and goes on after a while. */
    PAUSE,
    /** A consumer of a service reads its topics from the start again. */
    REREAD,
    /** Records that no service can read come on topics that it reads. */
    POISON
}
