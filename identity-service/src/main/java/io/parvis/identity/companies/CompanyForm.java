package io.parvis.identity.companies;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What an admin makes of a company, as it came. */
public record CompanyForm(
        @Nullable String name,
        @Nullable String sharing,
        @Nullable List<@Nullable String> mailDomains) {}
