package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Whatever is shown, hidden, shared, taken back, moved, handed over, restricted and kept in whatever order: who is to read something finds it, in the
 * portal and in the main application, nobody else finds it anywhere, and none of it is in an event or a mail (S24, S37, S53, S57, S59, S60).
 */
class CanaryIT extends SystemTest {

    /** Another one with {@code -Dparvis.canary.seed=…}. */
    private static final long SEED = Long.getLong("parvis.canary.seed", 20_261_128);

    private static final int TURNS = 32;
    private static final int TURNS_BETWEEN_LOOKS = 4;

    private final Canary contract = Canary.of(
            "a contract",
            standing -> Standing.and(Standing.MEMBERS, standing.sharing("claire")),
            "claire@acme.example");
    private final Canary answer = Canary.of("an answer", Standing::all, "claire@acme.example");
    private final Canary enclosed = Canary.of("a file of the request", Standing::all, "claire@acme.example");
    private final List<Reader> readers = new ArrayList<>();
    private final List<Canary> canaries = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private Map<String, ReadableRoutes> routes;
    private List<Examples> things;
    private MarkedMatter matter;
    private String request;
    private AcmeSharing acme;

    @BeforeEach
    void begin() {
        routes = Map.of("portal", ReadableRoutes.of(parvis, "portal"), "main", ReadableRoutes.of(parvis, "main"));
        NewMember colleague = NewMember.of(parvis, "LAWYER");
        readers.addAll(readers(colleague));
        request = draft();
        String requestsFile = attached(request);
        parvis.as("claire").post("/api/portal/requests/" + request + "/submit", Map.of());
        matter = new MarkedMatter(parvis, awaitMatterOf("claire", request));
        Opened ofClaire = openMatter("claire", "Corporate matter");
        Opened ofPaul = openMatter("paul", "Corporate matter");
        String contractId = openContract("claire", contract.word());
        acme = new AcmeSharing(parvis, paths(ofClaire, contractId), paths(ofPaul, openContract("paul", "Two rooms.")));
        Map<String, String> others = new TreeMap<>(settings());
        others.put("requests/{id}", request);
        others.put("contracts/{id}", contractId);
        others.put("members/{id}", colleague.path().substring(colleague.path().lastIndexOf('/') + 1));
        others.put("developments/{developmentId}", matter.developed());
        things = matter.examples(others);
        things.forEach(examples -> examples.add("request-service", "files/{fileId}", requestsFile));
        canaries.addAll(matter.canaries());
        canaries.addAll(List.of(contract, answer, enclosed));
    }

    @AfterEach
    void acmeSharesNothing() {
        if (acme != null) {
            acme.close();
        }
    }

    @Test
    void s53WhatIsTheTeamsAloneAndWhatIsOneCompanysIsNowhereElseWhateverIsShownAndHidden(TestReporter reporter) {
        reporter.publishEntry("seed", Long.toString(SEED));
        List<Turn> turns = Turn.random(new Random(SEED), TURNS, canaries);
        Standing standing = Standing.FIRST;
        look(standing, List.of());
        for (int turn = 0; turn < TURNS; turn++) {
            turn(turns.get(turn), standing);
            standing = standing.after(turns.get(turn));
            if ((turn + 1) % TURNS_BETWEEN_LOOKS == 0) {
                matter.noteAgain();
                look(standing, turns.subList(0, turn + 1));
            }
        }

        assertThat(findings).as("seed %d", SEED).isEmpty();
        assertThat(parvis.everythingOnKafka())
                .noneMatch(record -> canaries.stream()
                        .filter(canary -> !canary.besides().contains(record.substring(0, record.indexOf(' '))))
                        .anyMatch(canary -> canary.isIn(record)));
        readers.forEach(this::lookIntoMails);
    }

    private void turn(Turn turn, Standing standing) {
        if (turn.dial() == Dial.COMPANY) {
            acme.turn(turn.to());
        } else {
            matter.turn(turn, standing);
        }
    }

    private void look(Standing standing, List<Turn> turns) {
        awaitThatTheRequestFollows(standing);
        readers.parallelStream()
                .map(reader -> reader.findings(routes.get(reader.surface()), things, canaries, standing))
                .flatMap(Set::stream)
                .map(finding -> "after %s %s".formatted(turns, finding))
                .forEachOrdered(findings::add);
    }

    /** It is as closed as the matter that it became, as soon as its service has heard who sees that. */
    private void awaitThatTheRequestFollows(Standing standing) {
        await("the request to be seen by those who see its matter")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(readers)
                        .filteredOn(reader -> reader.sees("requests/" + request))
                        .extracting(Reader::name)
                        .containsExactlyInAnyOrderElementsOf(standing.all()));
    }

    private void lookIntoMails(Reader reader) {
        List<Mail> mails = parvis.mailbox().to(reader.email());
        assertThat(mails).as("mails to " + reader.name()).isNotEmpty();
        assertThat(mails)
                .noneMatch(mail -> canaries.stream()
                        .filter(canary -> !canary.besides().contains(reader.email()))
                        .anyMatch(canary -> canary.isIn(mail.subject() + mail.text() + mail.html())));
    }

    private List<Reader> readers(NewMember colleague) {
        Stream<Reader> clients = Stream.of("claire", "paul", "nina", "otto").map(name -> Reader.client(parvis, name));
        Stream<Reader> members = Stream.of("lawyer", "admin", "contracts").map(name -> Reader.member(parvis, name));
        return Stream.of(clients, members, Stream.of(known(colleague)))
                .flatMap(all -> all)
                .toList();
    }

    /** A lawyer whom every service knows. */
    private Reader known(NewMember member) {
        Reader reader = new Reader(
                Standing.COLLEAGUE,
                member.username() + "@firm.example",
                "main",
                () -> parvis.at("gateway", member.token()));
        await("the colleague to be known")
                .atMost(Duration.ofMinutes(1))
                .until(() -> Stream.of("me", "requests", "matters", "contracts")
                        .allMatch(list ->
                                reader.program().get().get("/api/main/" + list).status() == 200));
        return reader;
    }

    private String draft() {
        Map<String, Object> answers = Map.of("subject", "Statutes", "description", answer.word());
        Answer draft = parvis.as("claire")
                .post(
                        "/api/portal/requests/drafts",
                        Map.of("requestTypeId", typeId("claire", "Corporate matter"), "answers", answers));
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        return draft.text("/id");
    }

    private String attached(String request) {
        Answer file = parvis.as("claire")
                .upload(
                        "/api/portal/requests/" + request + "/files",
                        enclosed.word() + ".txt",
                        "It says " + enclosed.word());
        assertThat(file.status()).as(file.body()).isEqualTo(201);
        return file.text("/id");
    }

    private String openContract(String username, String words) {
        Answer request = submit(username, "Contract request", Map.of("subject", "Lease", "description", words));
        assertThat(request.status()).as(request.body()).isEqualTo(201);
        return awaitContractOf(username, request.text("/id"));
    }

    private static List<String> paths(Opened opened, String contract) {
        return List.of(
                "/api/portal/requests/" + opened.requestId(),
                "/api/portal/matters/" + opened.matterId(),
                "/api/portal/contracts/" + contract);
    }

    /** What else is in paths; of sign-ups nothing that exists, as an address may cause few, and other tests need them. */
    private Map<String, String> settings() {
        Program admin = parvis.as("admin");
        Map<String, Object> category = Map.of("name", Map.of("en", "Tax", "fr", "Impôts"), "position", 99);
        String table = NewImport.table(unique("nora") + ",Nora,Lind,nora@acme.example,CLIENT,");
        return Map.of(
                "request-types/{id}",
                typeId("claire", "Corporate matter"),
                "categories/{id}",
                admin.post("/api/main/request-types/categories", category).text("/id"),
                "clients/{id}",
                parvis.as("claire").get("/api/portal/me").text("/id"),
                "companies/{id}",
                parvis.companyId("Acme"),
                "imports/{id}",
                admin.upload("/api/main/imports", "clients.csv", table).text("/id"),
                "sign-ups/{id}",
                UUID.randomUUID().toString());
    }
}
