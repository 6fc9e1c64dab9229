package io.parvis.matter.workflows;

import java.time.Instant;

import io.parvis.starter.aggregate.Actor;

/** Who made matters of a kind take another course, and when. */
public record Revision(Instant at, Actor by) {}
