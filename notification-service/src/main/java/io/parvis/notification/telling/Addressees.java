package io.parvis.notification.telling;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import io.parvis.directory.People;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Role;
import io.parvis.directory.Viewers;
import io.parvis.notification.affairs.Affair;
import io.parvis.notification.affairs.Side;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * Decides whom the things that happen are told to: the one place that does. Nobody is told of what they did themselves (S88). Whether they may still read
 * it is judged when their mail is written.
 */
@Service
public class Addressees {

    private final People people;
    private final Viewers viewers;
    private final Circulars circulars;

    public Addressees(People people, Viewers viewers, Circulars circulars) {
        this.people = people;
        this.viewers = viewers;
        this.circulars = circulars;
    }

    /**
     * Those who are told of something new for the legal team, as long as nobody has ruled otherwise: all active members with the role, and the admins (S87).
     *
     * @throws Refused as unavailable, if the directory does not know the team yet
     */
    Set<PersonId> ofTeam(Role role, Actor actor) {
        return without(actor, team(role));
    }

    /**
     * Those who are told of what happened to a request or matter.
     *
     * @throws Refused as unavailable, if the directory does not know the team yet
     */
    Set<PersonId> of(News news, Affair affair, Actor actor) {
        return without(actor, concerned(news, affair));
    }

    private Stream<PersonId> concerned(News news, Affair affair) {
        return switch (news.template()) {
            case INFORMATION_ASKED, REQUEST_REJECTED ->
                Stream.ofNullable(affair.side()).map(Side::requester);
            case MATTER_SHARED,
                    STATUS_CHANGED,
                    DEVELOPMENT_ADDED,
                    HEARING_SCHEDULED,
                    HEARING_RESCHEDULED,
                    HEARING_ADJOURNED,
                    HEARING_CANCELLED,
                    NOTE_FROM_TEAM ->
                Stream.ofNullable(affair.side()).map(Side::members).flatMap(Set::stream);
            case NEW_REQUEST, REQUEST_MOVED -> team(affair.team());
            case REQUEST_AMENDED, REQUEST_WITHDRAWN -> told(news, affair);
            case NOTE_FROM_CLIENT, MATTER_WITHDRAWN ->
                assignee(news, affair).map(Stream::of).orElseGet(() -> told(news, affair));
            case INTERNAL_NOTE -> Stream.concat(news.named().stream(), assignee(news, affair).stream());
            case REQUEST_BECAME_MATTER, MATTER_HANDED_OVER, WATCHER_ADDED, MATTER_ASSIGNED, MENTIONED ->
                news.named().stream();
            case INVITATION, SIGN_UP, SIGN_UP_KNOWN, REQUEST_CONFIRMATION, NEW_MATTER, NEW_CONTRACT ->
                throw new IllegalArgumentException(news.template() + " tells of no news");
        };
    }

    /** One who can't read it is nobody: else what a client writes would be told to no one. */
    private Optional<PersonId> assignee(News news, Affair affair) {
        return Optional.ofNullable(affair.assignee())
                .flatMap(people::find)
                .filter(reads(news, affair))
                .map(Person::id);
    }

    /** Those of the team who were told of the submission (S93) and may read on; else all who may. */
    private Stream<PersonId> told(News news, Affair affair) {
        Set<PersonId> told = circulars.of(affair.opening()).map(Circular::recipients).orElse(Set.of()).stream()
                .map(people::find)
                .flatMap(Optional::stream)
                .filter(reads(news, affair))
                .map(Person::id)
                .collect(Collectors.toSet());
        return told.isEmpty() ? readers(news, affair) : told.stream();
    }

    private Stream<PersonId> readers(News news, Affair affair) {
        requireTeam();
        return Stream.of(Role.values())
                .flatMap(role -> people.activeMembers(role).stream())
                .filter(reads(news, affair))
                .map(Person::id);
    }

    private Predicate<Person> reads(News news, Affair affair) {
        return person -> viewers.of(person)
                .filter(viewer -> viewer.kind() == PersonKind.MEMBER)
                .filter(member -> affair.isOpenTo(member, news.sight()))
                .isPresent();
    }

    private Stream<PersonId> team(Role role) {
        requireTeam();
        return Stream.of(Role.ADMIN, role)
                .flatMap(told -> people.activeMembers(told).stream())
                .map(Person::id);
    }

    /** There always is an admin: a directory without has not caught up. */
    private void requireTeam() {
        if (people.activeMembers(Role.ADMIN).isEmpty()) {
            throw new Refused(StandardRefusal.UNAVAILABLE);
        }
    }

    private static Set<PersonId> without(Actor actor, Stream<PersonId> persons) {
        Set<PersonId> others = new HashSet<>();
        persons.filter(person -> !isActor(person, actor)).forEach(others::add);
        return others;
    }

    private static boolean isActor(PersonId person, Actor actor) {
        return Actor.of("member", person.value()).equals(actor)
                || Actor.of("client", person.value()).equals(actor);
    }
}
