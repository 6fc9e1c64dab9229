package io.parvis.starter.security;

import java.util.Set;

import io.parvis.starter.aggregate.Actor;

/** Who is calling; a handler's argument of a type that implements it is the present caller. */
public interface Caller {

    /** How events name the caller. */
    Actor actor();

    /** The HTTP surfaces that the caller may use: {@code portal} opens {@code /api/portal/**}, and so on. */
    Set<String> surfaces();
}
