package io.parvis.identity.accounts;

import java.util.Set;

import io.parvis.directory.PersonId;

/**
 * Where people's accounts and passwords are; nothing else is asked of it. All calls may be repeated, and all may be refused as
 * {@link AccountRefusal#PASSWORD_STORE_UNAVAILABLE}: later they may succeed.
 */
public interface Accounts {

    /**
     * Makes the account say this of its person, and makes the account if there is none.
     *
     * @return the account's subject, as tokens name it
     * @throws io.parvis.starter.problem.Refused {@link AccountRefusal#ACCOUNT_TAKEN} or {@link AccountRefusal#ACCOUNT_REFUSED}
     */
    String keep(Account account);

    /**
     * The people whose accounts stand in the way of this one, because they have its username or e-mail address; not those of accounts that do not
     * say whose they are.
     */
    Set<PersonId> inTheWayOf(Account account);

    /**
     * Makes this the account's password, and ends the sessions that were opened with another one.
     *
     * @throws io.parvis.starter.problem.Refused {@link AccountRefusal#PASSWORD_REFUSED}, with the reason at {@code /password}
     */
    void setPassword(String subject, Password password);

    /** Makes there be no account that says it is this person's, and no session of it. */
    void remove(PersonId person);

    /** Makes the account have no password and no session, so that nobody can log in with it or go on. */
    void removePassword(String subject);

    /** Makes the account have no session, so that its person has to log in again. */
    void endSessions(String subject);
}
