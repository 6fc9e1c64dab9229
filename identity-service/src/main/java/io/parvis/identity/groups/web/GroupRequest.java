package io.parvis.identity.groups.web;

import org.jspecify.annotations.Nullable;

/** A group as an admin fills it in. */
record GroupRequest(@Nullable String name) {}
