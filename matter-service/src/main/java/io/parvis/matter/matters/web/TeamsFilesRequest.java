package io.parvis.matter.matters.web;

import org.jspecify.annotations.Nullable;

import io.parvis.files.Visibility;

/**
 * What becomes of the team's files of a matter.
 *
 * @param teamsFiles whether the requester's side sees those about which nothing else was decided; as the setting says, when it is left out
 */
record TeamsFilesRequest(@Nullable Visibility teamsFiles) {}
