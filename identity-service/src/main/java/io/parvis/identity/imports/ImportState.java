package io.parvis.identity.imports;

/** How far an import is. */
public enum ImportState {
    /** Its rows are being checked; nobody is added. */
    CHECKING,
    /** All rows are checked, and an admin is to say whether they shall be added. */
    CHECKED,
    /** Its rows are being added, one after another. */
    RUNNING,
    /** An admin stopped it, or the one it ran for is none any more; it goes on from where it is when it is started again. */
    STOPPED,
    /** Everything that could be added is. */
    FINISHED
}
