package io.parvis.request.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.request.types.RequestTypeId;

/**
 * Which requests of a list are asked for; null for any.
 *
 * @param companies by which the one that is asked for is named; empty for any
 * @param words how words of its number and subject begin, all of them
 */
public record RequestFilter(
        @Nullable RequestStatus status,
        @Nullable RequestTypeId type,
        List<CompanyId> companies,
        @Nullable PersonId requester,
        List<String> words) {

    public static final RequestFilter ANY = new RequestFilter(null, null, List.of(), null, List.of());

    public RequestFilter {
        companies = List.copyOf(companies);
        words = List.copyOf(words);
    }
}
