package io.parvis.identity.invitations.web;

import org.jspecify.annotations.Nullable;

record AskForLinkRequest(@Nullable String email) {}
