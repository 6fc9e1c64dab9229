package io.parvis.notification.telling.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.directory.Audience;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.events.internal.InternalNoteAdded;
import io.parvis.events.matters.HearingCancelled;
import io.parvis.events.matters.HearingHidden;
import io.parvis.events.matters.HearingScheduled;
import io.parvis.events.matters.HearingShown;
import io.parvis.events.matters.ImportantDevelopmentAdded;
import io.parvis.events.matters.MatterAssigned;
import io.parvis.events.matters.MatterChanged;
import io.parvis.events.matters.MatterNoteAdded;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.matters.MatterRequesterChanged;
import io.parvis.events.matters.MatterShared;
import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.events.matters.MatterUnshared;
import io.parvis.events.matters.MatterWatcherAdded;
import io.parvis.events.matters.MatterWatcherRemoved;
import io.parvis.notification.mails.MailState;
import io.parvis.notification.mails.Occasion;
import io.parvis.notification.mails.Template;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.consumer.Received;
import io.parvis.testsupport.directory.Persons;

/** A matter that is shared, taken back, watched, restricted and handed on at random, while people come and go and the mail server fails. */
class NobodyIsToldWhatTheyMayNotSeeTests {

    private static final int RUNS = 300;
    private static final int STEPS = 60;

    @Test
    void s25S53S58NoMailGoesToAnyoneWhoMayNotReadItWhenItGoes() {
        int sent = 0;
        int kept = 0;
        Set<Template> templates = new HashSet<>();
        for (int seed = 0; seed < RUNS; seed++) {
            Run run = new Run(new Random(seed));
            for (int step = 0; step < STEPS; step++) {
                run.step();
            }
            run.assertThatEachMailWentOnce();
            sent += run.room.sent().size();
            kept += run.room.mails.all().size() - run.room.sent().size();
            run.room.sent().forEach(mail -> templates.add(mail.occasion().template()));
        }
        assertThat(sent).as("mails that went").isGreaterThan(RUNS * 10);
        assertThat(kept).as("mails that did not go").isGreaterThan(RUNS);
        assertThat(templates)
                .contains(
                        Template.MATTER_SHARED,
                        Template.WATCHER_ADDED,
                        Template.MATTER_HANDED_OVER,
                        Template.MATTER_ASSIGNED,
                        Template.HEARING_SCHEDULED,
                        Template.NOTE_FROM_CLIENT,
                        Template.NOTE_FROM_TEAM,
                        Template.INTERNAL_NOTE);
    }

    /** What is true of the matter and of people, kept apart from all that is tested. */
    private static final class Run {

        private static final List<String> CLIENTS = List.of("claire", "paul", "nina", "otto");
        private static final List<String> MEMBERS = List.of("adam", "luc", "lea", "conrad");
        private static final List<String> COMPANIES = List.of("acme", "globex");
        private static final CompanyId ACME = new CompanyId("acme");

        private final Random chance;
        private final Newsroom room;
        private final Map<String, Person> people = new HashMap<>();
        private final Map<String, Actor> actors = new HashMap<>();
        private final List<Received<? extends Record>> past = new ArrayList<>();
        private final Set<String> watchers = new TreeSet<>();
        private final Set<String> named = new TreeSet<>();
        private @Nullable String requester;
        private @Nullable String assignee;
        private boolean restricted;
        private boolean hearingShown;
        private int notes;

        Run(Random chance) {
            this.chance = chance;
            this.room = new Newsroom(this::accepts);
            CLIENTS.forEach(client -> know(Persons.client(client, AccessType.BOTH, ACME)));
            know(Persons.member("adam", Role.ADMIN));
            know(Persons.member("luc", Role.LAWYER));
            know(Persons.member("lea", Role.LAWYER));
            know(Persons.member("conrad", Role.CONTRACT_MANAGER));
            fact(
                    Actor.of("member", "luc"),
                    new MatterOpened("m", "MAT-1", "Lease", "LITIGATION", "S", "TEAM", null, null, null));
        }

        void step() {
            switch (chance.nextInt(10)) {
                case 0, 1 -> sharing();
                case 2 -> people();
                case 3 -> restricting();
                case 4, 5 -> work();
                case 6 -> hearing();
                case 7 -> note();
                case 8 -> again();
                default -> room.send();
            }
            if (chance.nextInt(4) == 0) {
                room.clock.advance(Duration.ofMinutes(chance.nextInt(120)));
                room.send();
            }
        }

        /** The mail server takes it, or not; whatever it is shown must be for its reader at that moment. */
        private boolean accepts(MailState mail) {
            assertThat(mayRead(mail))
                    .as("%s may read %s", mail.recipient(), mail.occasion())
                    .isTrue();
            assertThat(isActor(mail.recipient(), Objects.requireNonNull(actors.get(mail.event()))))
                    .isFalse();
            return chance.nextBoolean();
        }

        private boolean mayRead(MailState mail) {
            String person = mail.recipient().value();
            Occasion.News news = (Occasion.News) mail.occasion();
            Person known = Objects.requireNonNull(people.get(person));
            if (known.status() != PersonStatus.ACTIVE) {
                return false;
            }
            return CLIENTS.contains(person) ? isOfSide(known, news) : isOfTeam(person, news);
        }

        private boolean isOfSide(Person client, Occasion.News news) {
            boolean follows = client.id().value().equals(requester)
                    || watchers.contains(client.id().value());
            boolean visible = news.hearing() == null || hearingShown;
            boolean external = Stream.of(Template.INTERNAL_NOTE, Template.MATTER_ASSIGNED, Template.NOTE_FROM_CLIENT)
                    .noneMatch(news.template()::equals);
            return requester != null && follows && visible && external && ACME.equals(client.company());
        }

        private boolean isOfTeam(String member, Occasion.News news) {
            boolean internal = Stream.of(Template.INTERNAL_NOTE, Template.MATTER_ASSIGNED, Template.NOTE_FROM_CLIENT)
                    .anyMatch(news.template()::equals);
            boolean stands = news.template() != Template.MATTER_ASSIGNED || member.equals(assignee);
            if (restricted) {
                return internal && stands && (named.contains(member) || member.equals(assignee));
            }
            return internal && stands && !member.equals("conrad");
        }

        private void sharing() {
            String client = any(CLIENTS);
            Actor luc = Actor.of("member", "luc");
            if (requester == null) {
                List<String> chosen = chance.nextBoolean() ? List.of() : List.of(any(CLIENTS));
                requester = client;
                watchers.clear();
                chosen.stream().filter(watcher -> !watcher.equals(client)).forEach(watchers::add);
                fact(luc, new MatterShared("m", "MAT-1", client, "acme", List.copyOf(watchers)));
            } else if (watchers.contains(client)) {
                watchers.remove(client);
                fact(Actor.of("client", requester), new MatterWatcherRemoved("m", client));
            } else if (client.equals(requester)) {
                requester = null;
                watchers.clear();
                fact(luc, new MatterUnshared("m", client));
            } else if (chance.nextInt(3) == 0) {
                String from = requester;
                requester = client;
                fact(luc, new MatterRequesterChanged("m", from, client));
            } else {
                watchers.add(client);
                fact(Actor.of("client", requester), new MatterWatcherAdded("m", client));
            }
        }

        private void people() {
            if (chance.nextInt(3) == 0) {
                know(Persons.with(person(any(MEMBERS.subList(1, 4))), anyStatus()));
            } else {
                Person moved = Persons.client(any(CLIENTS), AccessType.BOTH, new CompanyId(any(COMPANIES)));
                know(Persons.with(moved, anyStatus()));
            }
        }

        private void restricting() {
            restricted = !restricted;
            named.clear();
            if (restricted) {
                named.add("luc");
                named.add(any(MEMBERS));
            }
            fact(Actor.of("member", "luc"), new MatterChanged("m", List.of("description")));
        }

        private void work() {
            Actor member = Actor.of("member", any(MEMBERS));
            switch (chance.nextInt(3)) {
                case 0 -> {
                    assignee = chance.nextInt(4) == 0 ? null : any(MEMBERS.subList(1, 3));
                    fact(member, new MatterAssigned("m", assignee));
                }
                case 1 -> fact(member, new MatterStatusChanged("m", "A", "B"));
                default -> fact(member, new ImportantDevelopmentAdded("m", "d", "2026-11-24"));
            }
        }

        private void hearing() {
            Actor luc = Actor.of("member", "luc");
            Instant at = Instant.parse("2026-12-03T14:30:00Z");
            if (!hearingShown) {
                hearingShown = true;
                fact(
                        luc,
                        chance.nextBoolean()
                                ? new HearingScheduled("m", "h", at, "Europe/Paris")
                                : new HearingShown("m", "h", at, "Europe/Paris", "SCHEDULED"));
            } else if (chance.nextBoolean()) {
                fact(luc, new HearingCancelled("m", "h"));
            } else {
                hearingShown = false;
                fact(luc, new HearingHidden("m", "h"));
            }
        }

        private void note() {
            String note = "n" + notes++;
            if (requester != null && chance.nextBoolean()) {
                tell(room.fact(note, Actor.of("client", requester), audience(), new MatterNoteAdded("m", note)));
            } else if (chance.nextBoolean()) {
                tell(room.fact(note, Actor.of("member", any(MEMBERS)), audience(), new MatterNoteAdded("m", note)));
            } else {
                List<String> mentioned = List.of(any(MEMBERS), any(CLIENTS));
                tell(room.fact(
                        note,
                        Actor.of("member", any(MEMBERS)),
                        audience(),
                        new InternalNoteAdded(note, "MATTER", "m", "MAT-1", mentioned)));
            }
        }

        /** What happened before comes again. */
        private void again() {
            room.news.happened(past.get(chance.nextInt(past.size())));
        }

        private void fact(Actor actor, Record fact) {
            tell(room.fact("m", actor, audience(), fact));
        }

        /** The consumer that only remembers may be first, or last, or slow. */
        private void tell(Received<? extends Record> event) {
            actors.put(event.id(), event.actor());
            past.add(event);
            boolean ofMatter = event.subject().equals("m");
            if (ofMatter && chance.nextBoolean()) {
                room.affairs.learn(event);
            }
            room.news.happened(event);
            if (ofMatter && chance.nextBoolean()) {
                room.affairs.learn(event);
            }
        }

        private Set<String> audience() {
            Audience audience = Audience.nobody();
            if (restricted) {
                named.forEach(member -> audience.member(new PersonId(member)));
                if (assignee != null) {
                    audience.member(new PersonId(assignee));
                }
            } else {
                audience.role(Role.LAWYER).role(Role.ADMIN);
            }
            if (requester != null) {
                audience.client(new PersonId(requester), ACME);
                watchers.forEach(watcher -> audience.client(new PersonId(watcher), ACME));
            }
            return audience.keys();
        }

        void assertThatEachMailWentOnce() {
            assertThat(room.sent()).extracting(MailState::id).doesNotHaveDuplicates();
        }

        private static boolean isActor(PersonId person, Actor actor) {
            return actor.value().endsWith(":" + person.value());
        }

        private void know(Person person) {
            people.put(person.id().value(), person);
            room.people.with(person);
        }

        private Person person(String id) {
            return Objects.requireNonNull(people.get(id));
        }

        private PersonStatus anyStatus() {
            return chance.nextInt(3) == 0 ? PersonStatus.DEACTIVATED : PersonStatus.ACTIVE;
        }

        private String any(List<String> all) {
            return all.get(chance.nextInt(all.size()));
        }
    }
}
