package io.parvis.identity.imports;

/** What became of a row. */
public enum RowState {
    /** Nobody looked at it yet. */
    UNCHECKED,
    /** It is right, and to be added when the import runs. */
    READY,
    /** It is wrong, and not added. */
    WRONG,
    /** What it says is there already, exactly so. */
    ALREADY_THERE,
    /** It was added by this import. */
    ADDED,
    /** It was right when it was checked, and could not be added when its turn came. */
    FAILED
}
