package io.parvis.identity.companies.web;

import org.jspecify.annotations.Nullable;

record EditCompanyRequest(@Nullable String name, @Nullable String sharing) {}
