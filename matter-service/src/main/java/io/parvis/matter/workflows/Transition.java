package io.parvis.matter.workflows;

/** A way from one status to another. */
public record Transition(MatterStatus from, MatterStatus to, Mover mover) {}
