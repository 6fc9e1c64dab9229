package io.parvis.identity.companies.web;

import org.jspecify.annotations.Nullable;

record RegisterCompanyRequest(@Nullable String name) {}
