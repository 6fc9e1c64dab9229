package io.parvis.matter.matters.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * To whom of the team a matter is restricted.
 *
 * @param memberIds active members who see it beside its assignee and whoever restricts it
 */
record RestrictMatterRequest(@Nullable List<@Nullable String> memberIds) {}
