package io.parvis.files;

/** What is known about viruses in bytes. Only {@link #PENDING} ever changes. */
public enum ScanState {
    /** Nobody has looked, or not to the end. */
    PENDING,
    CLEAN,
    INFECTED
}
