package io.parvis.identity.people.persistence;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;

/**
 * A person's state in the collection {@code people}, of clients and members alike.
 *
 * @param usernameKey the username as it is compared; unique
 * @param emailKey    the e-mail address as it is compared; unique
 * @param nameKey     what lists by name are sorted by
 * @param words       what the person is found by
 * @param nameWords   those of the words that are of the name; absent in documents of before there was such a thing
 * @param invitedAt   what lists are sorted by
 * @param provenEmail the e-mail address whose link was used, as it was then; present once one was
 * @param client      what only a client has
 * @param roles       a member's; empty for a client
 * @param groups      a member's, present while they are in one
 * @param ban         present while the person is banned
 */
record PersonDocument(
        PersonKind kind,
        String firstName,
        String lastName,
        String username,
        String usernameKey,
        String email,
        String emailKey,
        String nameKey,
        List<String> words,
        @Nullable List<String> nameWords,
        String language,
        String timeZone,
        @Nullable ClientDocument client,
        List<String> roles,
        @Nullable List<String> groups,
        PersonStatus status,
        @Nullable String subject,
        Instant invitedAt,
        InvitationDocument invitation,
        @Nullable Instant activatedAt,
        @Nullable String provenEmail,
        @Nullable BanDocument ban) {}
