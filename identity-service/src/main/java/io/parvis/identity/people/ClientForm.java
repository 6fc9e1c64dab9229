package io.parvis.identity.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an admin fills in of a client (S5, S6, S7), as it came.
 *
 * @param keptCompanyIds the companies that the client left, or leaves now, and whose things of theirs they keep
 */
public record ClientForm(
        PersonForm person,
        @Nullable String accessType,
        @Nullable String companyId,
        @Nullable String jobTitle,
        @Nullable String mobile,
        @Nullable String address,
        @Nullable String managerId,
        List<String> keptCompanyIds) {

    /** A form in which no company is kept. */
    public ClientForm(
            PersonForm person,
            @Nullable String accessType,
            @Nullable String companyId,
            @Nullable String jobTitle,
            @Nullable String mobile,
            @Nullable String address,
            @Nullable String managerId) {
        this(person, accessType, companyId, jobTitle, mobile, address, managerId, List.of());
    }
}
