package io.parvis.identity.companies.web;

import org.jspecify.annotations.Nullable;

record MergeCompanyRequest(@Nullable String into) {}
