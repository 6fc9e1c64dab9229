package io.parvis.localstack.operations;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a person and their account in Keycloak disagree, as identity-service tells it.
 *
 * @param person null for an account that is nobody's
 * @param account null where there is none
 * @param fields what the two disagree on
 */
public record AccountDifference(
        String kind, @Nullable String person, @Nullable String account, List<String> fields) {}
