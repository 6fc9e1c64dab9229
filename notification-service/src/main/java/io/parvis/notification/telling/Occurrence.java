package io.parvis.notification.telling;

import io.parvis.starter.aggregate.Actor;

/**
 * Something that happened, as far as those who tell of it need to know.
 *
 * @param event the id of the event that says so
 * @param actor who did it: is not told of it
 */
public record Occurrence(String event, Actor actor) {}
