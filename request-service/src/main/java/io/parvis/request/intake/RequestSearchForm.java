package io.parvis.request.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Companies;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.request.forms.Findings;
import io.parvis.request.types.RequestTypeId;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.starter.search.Words;

/**
 * What is asked of a list of requests, as it came. Whatever is left out does not matter.
 *
 * @param q    beginnings of words of numbers, also of their last part without its zeros, and subjects
 * @param sort {@code submittedAt} or {@code subject}, with a hyphen before it for the other way round
 */
public record RequestSearchForm(
        @Nullable String q,
        @Nullable String status,
        @Nullable String type,
        @Nullable String company,
        @Nullable String requester,
        @Nullable String sort) {

    private static final int LONGEST_SEARCH = 100;

    /**
     * Reads the form.
     *
     * @throws Refused with all that is wrong
     */
    RequestSearch read(Companies directory) {
        Findings findings = new Findings();
        String text = findings.text("/q", q, LONGEST_SEARCH);
        Optional<RequestStatus> standing = Arrays.stream(RequestStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst();
        findings.require(status == null || standing.isPresent(), "/status", "status-unknown");
        Optional<RequestOrder> order = Optional.ofNullable(sort).flatMap(RequestOrder::parse);
        findings.require(sort == null || order.isPresent(), "/sort", "sort-unknown");
        if (!findings.isEmpty()) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, findings.problems());
        }
        RequestFilter filter = new RequestFilter(
                standing.orElse(null),
                type == null ? null : new RequestTypeId(type),
                company == null ? List.of() : names(new CompanyId(company), directory),
                requester == null ? null : new PersonId(requester),
                text == null ? List.of() : Words.asked(text));
        return new RequestSearch(filter, order.orElse(RequestOrder.NEWEST_FIRST));
    }

    /** In an order of their own, so that a cursor holds. */
    private static List<CompanyId> names(CompanyId company, Companies directory) {
        return directory.namesOf(company).stream()
                .sorted(Comparator.comparing(CompanyId::value))
                .toList();
    }
}
