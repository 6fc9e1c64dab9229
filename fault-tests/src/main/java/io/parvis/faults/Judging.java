package io.parvis.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import io.parvis.faults.checks.EffectsCheck;
import io.parvis.faults.checks.Finding;
import io.parvis.faults.checks.MailsCheck;
import io.parvis.faults.checks.PoisonCheck;
import io.parvis.faults.checks.ProjectionsCheck;
import io.parvis.faults.checks.SeparationCheck;
import io.parvis.faults.checks.SequencesCheck;
import io.parvis.faults.evidence.Databases;
import io.parvis.faults.evidence.Letters;
import io.parvis.faults.evidence.Screens;
import io.parvis.faults.evidence.Topics;
import io.parvis.faults.injuries.Poison;
import io.parvis.faults.ledger.Entry;
import io.parvis.faults.ledger.Kind;
import io.parvis.faults.ledger.Ledger;
import io.parvis.faults.load.Persona;
import io.parvis.faults.load.Surroundings;

/** Gathers the truth when all is quiet, and has every check look at it. */
record Judging(
        Ledger ledger,
        Topics topics,
        Databases databases,
        Screens screens,
        Letters letters,
        Poison poison,
        Surroundings surroundings,
        SeparationCheck separation) {

    private static final String PERSON = "io.parvis.person.state.v1";
    private static final String MATTER = "io.parvis.matter.opened.v1";
    private static final String CONTRACT = "io.parvis.contract.opened.v1";
    private static final String COMPANY = "io.parvis.company.state.v1";
    private static final List<String> ANNOUNCING =
            List.of("io.parvis.request.submitted.v1", MATTER, CONTRACT, "io.parvis.client.invited.v1");

    private static final Set<Kind> REQUESTS = Set.of(Kind.SUBMIT_REQUEST, Kind.ASK_FOR_CONTRACT);

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(EffectsCheck.outcomes(ledger.entries()));
        findings.addAll(requests());
        findings.addAll(matters());
        findings.addAll(contracts());
        findings.addAll(people());
        topics.all().forEach(topic -> findings.addAll(SequencesCheck.check(topic)));
        findings.addAll(projections());
        findings.addAll(MailsCheck.check(databases.mails(), letters.arrived(), topics.ids(ANNOUNCING)));
        findings.addAll(PoisonCheck.check(poison.subjects(), poison.parkable(), databases.parked()));
        searchTopics();
        findings.addAll(separation.findings());
        return findings;
    }

    private List<Finding> requests() {
        List<JsonNode> seen = screens.ofClients("/api/portal/requests");
        List<Finding> findings = new ArrayList<>();
        findings.addAll(effects("requests in the portal", REQUESTS, texts(seen, "subject")));
        Stream<JsonNode> converted = seen.stream()
                .filter(request -> !request.path("became").isMissingNode()
                        && !request.path("became").isNull());
        findings.addAll(effects("requests that became something", REQUESTS, texts(converted.toList(), "subject")));
        findings.addAll(effects(
                "requests on the topic", REQUESTS, texts(topics.data("io.parvis.request.submitted.v1"), "subject")));
        return findings;
    }

    private List<Finding> matters() {
        List<JsonNode> ofTeam = screens.all(Persona.LAWYER, "/api/main/matters");
        List<JsonNode> ofClients = screens.ofClients("/api/portal/matters");
        List<Finding> findings = new ArrayList<>();
        findings.addAll(effects("matters of the team", Set.of(Kind.SUBMIT_REQUEST), texts(ofTeam, "name")));
        findings.addAll(effects("matters in the portal", Set.of(Kind.SUBMIT_REQUEST), texts(ofClients, "name")));
        findings.addAll(
                effects("matters on the topic", Set.of(Kind.SUBMIT_REQUEST), texts(topics.data(MATTER), "name")));
        findings.addAll(effects("moves on the topic", Set.of(Kind.MOVE_MATTER), topics.moves()));
        findings.addAll(ProjectionsCheck.check("the team's list", topics.matters(), statuses(ofTeam)));
        findings.addAll(ProjectionsCheck.check("the portal's lists", topics.matters(), statuses(ofClients)));
        return findings;
    }

    private List<Finding> contracts() {
        if (surroundings.contractTypes().isEmpty()) {
            return List.of();
        }
        Set<Kind> kind = Set.of(Kind.ASK_FOR_CONTRACT);
        List<JsonNode> ofTeam = screens.all(Persona.ADMIN, "/api/main/contracts");
        List<JsonNode> ofClients = screens.ofClients("/api/portal/contracts");
        List<Finding> findings = new ArrayList<>();
        findings.addAll(effects("contracts of the team", kind, texts(ofTeam, "name")));
        findings.addAll(effects("contracts in the portal", kind, texts(ofClients, "name")));
        findings.addAll(effects("contracts on the topic", kind, texts(topics.data(CONTRACT), "name")));
        return findings;
    }

    private List<Finding> people() {
        List<String> invited = texts(screens.all(Persona.ADMIN, "/api/main/clients"), "username");
        List<String> registered = texts(screens.all(Persona.ADMIN, "/api/main/companies"), "name");
        List<Finding> findings = new ArrayList<>();
        findings.addAll(effects("clients", Set.of(Kind.INVITE_CLIENT), ours(invited)));
        findings.addAll(effects("companies", Set.of(Kind.REGISTER_COMPANY), ours(registered)));
        return findings;
    }

    private List<Finding> projections() {
        List<Finding> findings = new ArrayList<>();
        Map<String, Map<String, String>> people = topics.states(PERSON, Set.of("jobTitle"));
        Map<String, Map<String, String>> companies = topics.states(COMPANY, Set.of());
        for (String service : remembering()) {
            findings.addAll(
                    ProjectionsCheck.check("people in " + service, people, databases.remembered(service, "people")));
            findings.addAll(ProjectionsCheck.check(
                    "companies in " + service, companies, databases.remembered(service, "companies")));
        }
        return findings;
    }

    /** Those that know people and companies from hearsay. */
    private List<String> remembering() {
        return databases.services().stream()
                .filter(service -> !service.equals("identity-service"))
                .toList();
    }

    private void searchTopics() {
        topics.all().stream().flatMap(List::stream).forEach(event -> {
            String where = "%s-%d@%d".formatted(event.topic(), event.partition(), event.offset());
            String text = event.toString();
            separation.published(where, text);
            separation.withheld(where, text, surroundings.secrets().values());
        });
    }

    private List<Finding> effects(String place, Set<Kind> kinds, List<String> effects) {
        List<Entry> commands = ledger.entries().stream()
                .filter(entry -> kinds.contains(entry.command().kind()))
                .toList();
        return EffectsCheck.check(place, commands, effects);
    }

    /** Those that the run made, and not those that were there before it. */
    private List<String> ours(List<String> names) {
        return names.stream()
                .filter(name -> surroundings.markers().values().stream().anyMatch(name::startsWith))
                .toList();
    }

    private static List<String> texts(List<JsonNode> items, String field) {
        return items.stream().map(item -> item.path(field).asString()).toList();
    }

    private static Map<String, Map<String, String>> statuses(List<JsonNode> matters) {
        return matters.stream()
                .collect(Collectors.toMap(
                        matter -> matter.path("id").asString(),
                        matter -> Map.of("status", matter.path("status").asString()),
                        (one, _) -> one));
    }
}
