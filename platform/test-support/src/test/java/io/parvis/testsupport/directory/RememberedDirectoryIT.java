package io.parvis.testsupport.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;

import io.parvis.directory.Companies;
import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
import io.parvis.directory.DirectoryListener;
import io.parvis.directory.People;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.directory.Sharing;
import io.parvis.events.companies.CompanyState;
import io.parvis.events.people.PersonState;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.EventPublisher.Publication;
import io.parvis.testsupport.spring.WithBackingServices;

@WithBackingServices
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=remembering-service")
class RememberedDirectoryIT {

    @Autowired
    private EventPublisher events;

    @Autowired
    private People people;

    @Autowired
    private Companies companies;

    @Autowired
    private Heard heard;

    private final String id = UUID.randomUUID().toString();

    @Test
    void findsPeopleByIdSubjectManagerAndRole() {
        events.publish(id, state("ACTIVE", "MEMBER", List.of("LAWYER")));

        await().untilAsserted(() -> assertThat(person()).isPresent());
        assertThat(people.findBySubject("subject-" + id)).isEqualTo(person());
        assertThat(people.reportsOf(new PersonId("manager-" + id))).containsExactly(person().orElseThrow());
        assertThat(people.activeMembers(Role.LAWYER)).contains(person().orElseThrow());
        assertThat(people.activeMembers(Role.ADMIN)).doesNotContain(person().orElseThrow());
    }

    @Test
    void keepsTheLatestStateWhateverComesAgainOrLate() {
        Publication first = events.publish(
                EventDraft.of(id, state("INVITED", "CLIENT", List.of())).withSequence(3));
        events.publish(EventDraft.of(id, state("BANNED", "CLIENT", List.of())).withSequence(5));
        events.publish(EventDraft.of(id, state("ACTIVE", "CLIENT", List.of())).withSequence(4));
        events.publishAgain(first);
        String marker = UUID.randomUUID().toString();
        events.publish(
                EventDraft.of(marker, state("ACTIVE", "CLIENT", List.of())).keyedBy(id));

        await().untilAsserted(
                        () -> assertThat(people.find(new PersonId(marker))).isPresent());
        assertThat(person()).map(Person::status).contains(PersonStatus.BANNED);
    }

    @Test
    void passesOverFieldsOfALaterVersion() {
        events.publishNewer(EventDraft.of(id, state("ACTIVE", "CLIENT", List.of())));

        await().untilAsserted(() -> assertThat(person()).map(Person::status).contains(PersonStatus.ACTIVE));
    }

    @Test
    void forgetsWhoIsErased() {
        events.publish(id, state("ACTIVE", "CLIENT", List.of()));
        await().untilAsserted(() -> assertThat(person()).isPresent());

        events.erase(PersonState.class, id);

        await().untilAsserted(() -> assertThat(person()).isEmpty());
        assertThat(people.wasDeleted(new PersonId(id))).isTrue();
        assertThat(people.wasDeleted(new PersonId("nobody"))).isFalse();
    }

    @Test
    void remembersNobodyAgainWhoWasErased() {
        Publication state = events.publish(id, state("ACTIVE", "CLIENT", List.of()));
        events.erase(PersonState.class, id);
        events.publishAgain(state);
        events.publish(EventDraft.of(id, state("BANNED", "CLIENT", List.of())).withSequence(9));
        String marker = UUID.randomUUID().toString();
        events.publish(
                EventDraft.of(marker, state("ACTIVE", "CLIENT", List.of())).keyedBy(id));

        await().untilAsserted(
                        () -> assertThat(people.find(new PersonId(marker))).isPresent());
        assertThat(person()).isEmpty();
    }

    @Test
    void knowsHowACompanyShares() {
        events.publish(id, new CompanyState(id, "Acme", "WATCHERS", null));
        events.publish(id, new CompanyState(id, "Acme", "MANAGERS", null));

        await().untilAsserted(() -> assertThat(companies.find(new CompanyId(id)))
                .map(Company::sharing)
                .contains(Sharing.MANAGERS));
    }

    @Test
    void takesAMergedCompanyForTheOneThatItIsPartOf() {
        CompanyId heir = new CompanyId("heir-of-" + id);
        events.publish(heir.value(), new CompanyState(heir.value(), "Acme", "COMPANY", null));
        events.publish(id, new CompanyState(id, "Acme France", "WATCHERS", heir.value()));

        await().untilAsserted(() ->
                assertThat(companies.find(new CompanyId(id))).map(Company::id).contains(heir));
        assertThat(companies.mergedInto(heir)).containsExactly(new CompanyId(id));
    }

    @Test
    void tellsListenersOfAPersonWhenWhatItKnowsIsStored() {
        events.publish(id, state("ACTIVE", "CLIENT", List.of()));
        await().untilAsserted(() -> assertThat(heard.of(id)).containsOnly(PersonStatus.ACTIVE.name()));

        events.publish(id, state("BANNED", "CLIENT", List.of()));
        await().untilAsserted(() -> assertThat(heard.of(id)).endsWith(PersonStatus.BANNED.name()));

        events.erase(PersonState.class, id);
        await().untilAsserted(() -> assertThat(heard.of(id)).endsWith("nobody"));
    }

    /** They may have died the first time, before they did anything. */
    @Test
    void tellsListenersOnceMoreWhenAnEventComesAgain() {
        Publication event = events.publish(id, state("ACTIVE", "CLIENT", List.of()));
        await().untilAsserted(() -> assertThat(heard.of(id)).hasSize(1));

        events.publishAgain(event);

        await().untilAsserted(
                        () -> assertThat(heard.of(id)).hasSizeGreaterThan(1).containsOnly(PersonStatus.ACTIVE.name()));
    }

    @Test
    void comesAgainToAListenerThatCouldNotDoItsWork() {
        heard.failOnceFor(id);

        events.publish(id, state("ACTIVE", "CLIENT", List.of()));

        await().untilAsserted(() -> assertThat(heard.of(id)).containsOnly(PersonStatus.ACTIVE.name()));
    }

    @Test
    void tellsListenersOfTheMembersOfMergedCompaniesOnly() {
        String heir = "heir-of-" + id;
        String left = "left-" + id;
        events.publish(id, PersonStates.client(id, heir));
        events.publish(left, PersonStates.client(left, "company-" + id));
        await().untilAsserted(() -> assertThat(heard.of(id)).hasSize(1));
        await().untilAsserted(() -> assertThat(heard.of(left)).hasSize(1));

        events.publish(heir, new CompanyState(heir, "Acme", "COMPANY", null));
        String marker = "marker-" + id;
        events.publish(EventDraft.of(marker, new CompanyState(marker, "Globex", "COMPANY", null))
                .keyedBy(heir));
        await().untilAsserted(
                        () -> assertThat(companies.find(new CompanyId(marker))).isPresent());
        assertThat(heard.of(id)).as("nothing is merged yet").hasSize(1);

        events.publish("company-" + id, new CompanyState("company-" + id, "Acme France", "WATCHERS", heir));
        await().untilAsserted(() -> assertThat(heard.of(id)).hasSize(2));
        await().untilAsserted(() -> assertThat(heard.of(left)).hasSize(2));
    }

    @Test
    void isReadyWhenDatabaseAndConsumersAre(@LocalServerPort int port) {
        URI readiness = URI.create("http://localhost:" + port + "/actuator/health/readiness");

        try (HttpClient client = HttpClient.newHttpClient()) {
            await().untilAsserted(() -> {
                HttpResponse<String> answer =
                        client.send(HttpRequest.newBuilder(readiness).build(), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).contains("\"consumers\"", "\"mongo\"", "\"readinessState\"");
            });
        }
    }

    private Optional<Person> person() {
        return people.find(new PersonId(id));
    }

    private PersonState state(String status, String kind, List<String> roles) {
        return new PersonState(
                id,
                kind,
                "Claire",
                "Martin",
                "claire@acme.example",
                "fr",
                "Europe/Paris",
                null,
                null,
                "manager-" + id,
                null,
                kind.equals("CLIENT") ? "BOTH" : null,
                roles,
                status,
                "subject-" + id,
                null);
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class RememberingService {

        @Bean
        Heard heard(ObjectProvider<People> people) {
            return new Heard(people);
        }
    }

    /** What was known of people when the listener was told of them. */
    static final class Heard implements DirectoryListener {

        private final Map<PersonId, List<String>> statuses = new ConcurrentHashMap<>();
        private final Set<PersonId> failing = ConcurrentHashMap.newKeySet();
        private final ObjectProvider<People> people;

        Heard(ObjectProvider<People> people) {
            this.people = people;
        }

        @Override
        public void changed(PersonId person) {
            if (failing.remove(person)) {
                throw new DataAccessResourceFailureException("the database is away");
            }
            String status = people.getObject()
                    .find(person)
                    .map(known -> known.status().name())
                    .orElse("nobody");
            statuses.computeIfAbsent(person, _ -> new CopyOnWriteArrayList<>()).add(status);
        }

        void failOnceFor(String person) {
            failing.add(new PersonId(person));
        }

        List<String> of(String person) {
            return statuses.getOrDefault(new PersonId(person), List.of());
        }
    }
}
