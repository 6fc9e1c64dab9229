package io.parvis.matter.matters;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.starter.aggregate.Actor;

/** Who does something to a matter, and when. */
public record Deed(Actor actor, Instant at) {

    /** Whether it is that member's. */
    boolean isOf(@Nullable PersonId member) {
        return member != null && actor.equals(Actor.of("member", member.value()));
    }
}
