package io.parvis.testsupport.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.parvis.directory.Companies;
import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
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
    void isReadyWhenDatabaseAndConsumersAre(@LocalServerPort int port) throws Exception {
        URI readiness = URI.create("http://localhost:" + port + "/actuator/health/readiness");

        HttpResponse<String> answer;
        try (HttpClient client = HttpClient.newHttpClient()) {
            answer = client.send(HttpRequest.newBuilder(readiness).build(), HttpResponse.BodyHandlers.ofString());
        }

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"consumers\"", "\"mongo\"", "\"readinessState\"");
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
    static class RememberingService {}
}
