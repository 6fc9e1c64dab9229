package io.parvis.matter.matters;

/** How urgent the legal team holds a matter to be. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
