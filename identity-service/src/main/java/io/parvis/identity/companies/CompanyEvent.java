package io.parvis.identity.companies;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Sharing;

/** What happens to companies. */
public sealed interface CompanyEvent {

    /** A company was registered by an admin. */
    record Registered(CompanyId company) implements CompanyEvent {}

    /** The company has another name. */
    record Renamed() implements CompanyEvent {}

    /** The company became part of another one. */
    record Merged(CompanyId into) implements CompanyEvent {}

    /** The company is one of its own after all, because the other one became part of it at the same moment. */
    record Stayed() implements CompanyEvent {}

    /** Other mail domains lead to this company. */
    record MailDomainsChanged() implements CompanyEvent {}

    /** The members see more or less of each other's things than before (S24). */
    record SharingChanged(Sharing before) implements CompanyEvent {}
}
