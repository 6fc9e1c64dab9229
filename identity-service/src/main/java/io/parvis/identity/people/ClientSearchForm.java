package io.parvis.identity.people;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonStatus;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.search.Words;

/**
 * What an admin asks of the list of clients, as it came (S13). Whatever is left out does not matter.
 *
 * @param q    text to search names, usernames and e-mail addresses for
 * @param sort {@code name}, {@code username} or {@code invitedAt}, with a hyphen before it for the other way round
 */
public record ClientSearchForm(
        @Nullable String q,
        @Nullable String status,
        @Nullable String company,
        @Nullable String accessType,
        @Nullable String origin,
        @Nullable String sort) {

    private static final int LONGEST_SEARCH = 100;

    /**
     * Reads the form.
     *
     * @throws io.parvis.starter.problem.Refused with all that is wrong
     */
    ClientSearch read(CompanyRegister companies) {
        FormCheck check = new FormCheck();
        Optional<String> text = check.optional("/q", q, LONGEST_SEARCH);
        Optional<PersonStatus> standing =
                check.optional("/status", status, "status-unknown", FormCheck.oneOf(PersonStatus.class));
        Optional<Company> employer = check.optional(
                        "/company", company, "company-unknown", id -> companies.find(new CompanyId(id)))
                .map(Stored::value);
        Optional<AccessType> access =
                check.optional("/accessType", accessType, "access-type-unknown", FormCheck.oneOf(AccessType.class));
        Optional<Origin> source = check.optional("/origin", origin, "origin-unknown", FormCheck.oneOf(Origin.class));
        Optional<ClientOrder> order = check.optional("/sort", sort, "sort-unknown", ClientOrder::parse);
        check.refuseProblems();
        ClientFilter filter = new ClientFilter(
                standing.orElse(null),
                employer.map(Company::companyId).orElse(null),
                access.orElse(null),
                source.orElse(null),
                text.map(Words::asked).orElse(List.of()));
        return new ClientSearch(filter, order.orElse(ClientOrder.LAST_INVITED_FIRST));
    }
}
