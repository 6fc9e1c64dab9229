package io.parvis.matter.matters;

import java.time.Instant;

import io.parvis.starter.aggregate.Actor;

/** Who does something to a matter, and when. */
public record Deed(Actor actor, Instant at) {}
