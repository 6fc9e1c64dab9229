package io.parvis.identity.accounts;

import java.util.Optional;

import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/**
 * The accounts as they are, to be compared with the people. Nothing is changed here, and all calls may be refused as
 * {@link AccountRefusal#PASSWORD_STORE_UNAVAILABLE}.
 */
public interface HeldAccounts {

    /** The account that {@link Accounts#keep} would correct; empty where it would make one. */
    Optional<HeldAccount> find(Account account);

    /**
     * All accounts but those of services, by username. One that is made or removed meanwhile may be told twice or not at all.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor is not one of this list
     */
    Page<HeldAccount> page(PageRequest request);
}
