package io.parvis.identity.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Role;
import io.parvis.identity.groups.GroupId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/**
 * All clients and team members, in one register because no two of them may share a username or an e-mail address. Only admins read
 * it as a list; everyone else reads of people through what they may see, and names those whom they may choose from.
 */
public interface PeopleRegister {

    /**
     * Adds a person, or finds whom the same command added before.
     *
     * @throws io.parvis.starter.problem.Refused {@link PersonRefusal#USERNAME_TAKEN} or {@link PersonRefusal#EMAIL_TAKEN}; {@code ERASED} if whom the
     *     same command added was deleted since
     */
    Stored<Person> add(Person person, Command command);

    /** The person as it is now, if this very command added or changed it before: what a repeat is answered with. */
    Optional<Stored<Person>> repeated(PersonId id, Command command);

    Optional<Stored<Person>> find(PersonId id);

    /** The person who logs in with this Keycloak account. */
    Optional<Stored<Person>> findBySubject(String subject);

    Optional<Stored<Person>> findByUsername(Username username);

    Optional<Stored<Person>> findByEmail(EmailAddress email);

    /** The person whose last invitation has this token. */
    Optional<Stored<Person>> findByInvitation(String tokenHash);

    /**
     * Lets a verb change a person and keeps what it did, or nothing. Empty when there is no such person.
     *
     * @throws io.parvis.starter.problem.Refused {@link PersonRefusal#EMAIL_TAKEN}
     */
    Optional<Stored<Person>> change(PersonId id, Command command, Consumer<Person> verb);

    /** Makes sure that nothing is written any more by whoever has read the person at this version. */
    void supersede(PersonId id, long version);

    /**
     * Lets a verb take leave of a person, and keeps nothing of them but their id, which nobody is given again: the username and the e-mail address
     * are free, and nobody finds the person any more.
     *
     * @return whether there was such a person, or the same command has deleted them before
     */
    boolean delete(PersonId id, Command command, Consumer<Person> verb);

    /** Whether there was such a person who was deleted. */
    boolean wasDeleted(PersonId id);

    /** The people of one side, last invited first. */
    Page<Stored<Person>> page(PersonKind kind, PageRequest request);

    /** The clients that a search finds. */
    Page<Stored<Person>> clients(ClientSearch search, PageRequest request);

    /** Those of the people whom a look-up finds, by name. */
    Page<Stored<Person>> byName(PeopleByName lookUp, PageRequest request);

    /** Goes through all clients that a search finds, however many, with no more than a few in memory; what the action throws ends it. */
    void eachClient(ClientSearch search, Consumer<Stored<Person>> action);

    /** Those of the people who exist, in no order; for as many as stand on a page. */
    List<Person> findAll(Collection<PersonId> ids);

    /** The clients whose manager a person is, last invited first. */
    Page<Stored<Person>> reportsOf(PersonId manager, PageRequest request);

    /** The team members in at least one of the groups, last invited first. */
    Page<Stored<Person>> membersOf(Collection<GroupId> groups, PageRequest request);

    /** The active team members with a role, last invited first. */
    Page<Stored<Person>> activeMembers(Role role, PageRequest request);
}
