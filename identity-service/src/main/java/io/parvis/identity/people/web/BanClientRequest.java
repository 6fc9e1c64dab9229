package io.parvis.identity.people.web;

import org.jspecify.annotations.Nullable;

record BanClientRequest(@Nullable String reason) {}
