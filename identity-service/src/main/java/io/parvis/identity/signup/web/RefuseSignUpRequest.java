package io.parvis.identity.signup.web;

import org.jspecify.annotations.Nullable;

record RefuseSignUpRequest(@Nullable String reason) {}
