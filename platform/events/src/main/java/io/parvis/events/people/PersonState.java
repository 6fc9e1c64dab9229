package io.parvis.events.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What every service may know of a client or team member: the current profile, on a compacted topic that subscribers need a grant for. A
 * tombstone follows when the person is erased.
 *
 * @param kind       {@code CLIENT} or {@code MEMBER}
 * @param language   a BCP 47 tag, such as {@code fr}
 * @param timeZone   an IANA zone, such as {@code Europe/Paris}
 * @param companyId  a client's, absent while they have none
 * @param keptCompanyIds the companies that a client left and whose things of theirs they keep, absent when there is none
 * @param managerId  the client who is their manager, absent when nobody is
 * @param accessType a client's {@code CLIENT}, {@code COLLABORATOR} or {@code BOTH}; absent for a member
 * @param roles      a member's {@code ADMIN}, {@code LAWYER}, {@code CONTRACT_MANAGER}; empty for a client
 * @param status     {@code INVITED}, {@code ACTIVE}, {@code DEACTIVATED} or {@code BANNED}
 * @param subject    the subject of the person's account in Keycloak, absent until the account exists there
 * @param groups     the ids of the groups that a member is in, empty for a client; absent in states from before there were groups
 */
public record PersonState(
        String personId,
        String kind,
        String firstName,
        String lastName,
        String email,
        String language,
        String timeZone,
        @Nullable String companyId,
        @Nullable List<String> keptCompanyIds,
        @Nullable String managerId,
        @Nullable String jobTitle,
        @Nullable String accessType,
        List<String> roles,
        String status,
        @Nullable String subject,
        @Nullable List<String> groups) {}
