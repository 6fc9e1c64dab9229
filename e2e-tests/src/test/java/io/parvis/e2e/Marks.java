package io.parvis.e2e;

import static io.parvis.e2e.MatterWork.succeeded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** All that has a canary in it: what claire asked for at Acme, and what otto asked for at Globex; and things of theirs that have none. */
final class Marks {

    private final Canary contract = Canary.of(
            "a contract",
            standing -> Standing.and(Standing.MEMBERS, standing.sharing("claire")),
            "claire@acme.example");
    private final Canary answer = Canary.of("an answer", Standing::all, "claire@acme.example");
    private final Canary enclosed = Canary.of("a file of the request", Standing::all, "claire@acme.example");
    private final Canary ofGlobex;
    private final SystemTest test;
    private final Parvis parvis;
    private final String request;
    private final MarkedMatter matter;
    private final List<Thing> things = new ArrayList<>();
    private final List<Examples> examples;
    private final Probes probes;

    /** Marks them, while this lawyer is mailed what all are. */
    Marks(SystemTest test, NewMember colleague) {
        this.test = test;
        this.parvis = test.parvis;
        this.request = draft();
        String file = attached();
        succeeded(parvis.as("claire").post("/api/portal/requests/" + request + "/submit", Map.of()));
        this.matter = new MarkedMatter(parvis, test.awaitMatterOf("claire", request));
        String contractId = openContract("claire", contract.word());
        this.ofGlobex = named(colleague);
        openAtGlobex();
        this.probes = probes(contractId);
        this.examples = matter.examples(others(colleague, contractId));
        examples.forEach(each -> each.add("request-service", "files/{fileId}", file));
        things.addAll(matter.things());
        things.addAll(List.of(contract.at(contractId), answer.at(request), enclosed.at(file)));
    }

    List<Canary> canaries() {
        return Stream.concat(matter.canaries().stream(), Stream.of(contract, answer, enclosed, ofGlobex))
                .toList();
    }

    /** All that has an id, the latest notes among it. */
    List<Thing> things() {
        return List.copyOf(things);
    }

    /** What is in paths, several times, so that each thing of a kind is asked for. */
    List<Examples> examples() {
        return examples;
    }

    Probes probes() {
        return probes;
    }

    MarkedMatter matter() {
        return matter;
    }

    /** The id of the request that became the matter. */
    String request() {
        return request;
    }

    /** The name of what otto asked for, and the one canary that lists are searched by. */
    Canary ofGlobex() {
        return ofGlobex;
    }

    /** Writes to the matter once more. */
    List<Thing> noteAgain() {
        List<Thing> notes = matter.noteAgain();
        things.addAll(notes);
        return notes;
    }

    private Canary named(NewMember colleague) {
        Stream<String> mailed =
                Stream.concat(Stream.of("otto", "lawyer", "admin").map(parvis::emailOf), Stream.of(colleague.email()));
        return Canary.of(
                "the name of a matter of Globex's",
                Standing::ofGlobex,
                Stream.concat(mailed, Stream.of("parvis.requests", "parvis.matters"))
                        .toArray(String[]::new));
    }

    private void openAtGlobex() {
        Map<String, Object> answers = Map.of("subject", ofGlobex.word(), "description", "Of Globex alone.");
        String id = succeeded(test.submit("otto", "Corporate matter", answers)).text("/id");
        things.add(ofGlobex.at(id));
        things.add(ofGlobex.at(test.awaitMatterOf("otto", id)));
    }

    private Probes probes(String contractOfClaire) {
        SystemTest.Opened ofClaire = test.openMatter("claire", "Corporate matter");
        SystemTest.Opened ofPaul = test.openMatter("paul", "Corporate matter");
        String nina = parvis.as("nina").get("/api/portal/me").text("/id");
        new MatterWork(parvis, ofPaul.matterId()).post("/watch", Map.of("watcherId", nina));
        List<String> pauls = paths(ofPaul, openContract("paul", "Two rooms."));
        return new Probes(parvis, paths(ofClaire, contractOfClaire), pauls, pauls.subList(0, 2));
    }

    private String draft() {
        Map<String, Object> answers = Map.of("subject", "Statutes", "description", answer.word());
        return succeeded(parvis.as("claire")
                        .post(
                                "/api/portal/requests/drafts",
                                Map.of("requestTypeId", test.typeId("claire", "Corporate matter"), "answers", answers)))
                .text("/id");
    }

    private String attached() {
        String path = "/api/portal/requests/" + request + "/files";
        return succeeded(parvis.as("claire").upload(path, enclosed.word() + ".txt", "It says " + enclosed.word()))
                .text("/id");
    }

    private String openContract(String username, String words) {
        Answer asked =
                succeeded(test.submit(username, "Contract request", Map.of("subject", "Lease", "description", words)));
        return test.awaitContractOf(username, asked.text("/id"));
    }

    private static List<String> paths(SystemTest.Opened opened, String contract) {
        return List.of(
                "/api/portal/requests/" + opened.requestId(),
                "/api/portal/matters/" + opened.matterId(),
                "/api/portal/contracts/" + contract);
    }

    /** What else is in paths; of sign-ups nothing that exists, as an address may cause few, and other tests need them. */
    private Map<String, String> others(NewMember colleague, String contractId) {
        Program admin = parvis.as("admin");
        Map<String, Object> category = Map.of("name", Map.of("en", "Tax", "fr", "Impôts"), "position", 99);
        String table = NewImport.table(SystemTest.unique("nora") + ",Nora,Lind,nora@acme.example,CLIENT,");
        Map<String, String> others = new TreeMap<>();
        others.put("requests/{id}", request);
        others.put("contracts/{id}", contractId);
        others.put("members/{id}", colleague.path().substring(colleague.path().lastIndexOf('/') + 1));
        others.put("developments/{developmentId}", matter.developed());
        others.put("request-types/{id}", test.typeId("claire", "Corporate matter"));
        others.put(
                "categories/{id}",
                admin.post("/api/main/request-types/categories", category).text("/id"));
        others.put("clients/{id}", parvis.as("claire").get("/api/portal/me").text("/id"));
        others.put("companies/{id}", parvis.companyId("Acme"));
        others.put(
                "imports/{id}",
                admin.upload("/api/main/imports", "clients.csv", table).text("/id"));
        others.put("sign-ups/{id}", UUID.randomUUID().toString());
        return others;
    }
}
