package io.parvis.identity.companies;

import io.parvis.directory.CompanyId;

/** What happens to companies. */
public sealed interface CompanyEvent {

    /** A company was registered by an admin. */
    record Registered(CompanyId company) implements CompanyEvent {}
}
