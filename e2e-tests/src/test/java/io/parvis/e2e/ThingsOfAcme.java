package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One thing of each kind that a route can name. All is Acme's: claire asked for it, or an admin added it and it is nobody who asks. */
final class ThingsOfAcme {

    private final SystemTest system;
    private final Parvis parvis;

    ThingsOfAcme(SystemTest system) {
        this.system = system;
        this.parvis = system.parvis;
    }

    Examples examples() {
        Examples examples = new Examples();
        String request = draft("Corporate matter");
        examples.add("requests/{id}", request);
        examples.add("request-service", "files/{fileId}", attachToRequest(request));
        parvis.as("claire").post("/api/portal/requests/" + request + "/submit", Map.of());
        String matter = system.awaitMatterOf("claire", request);
        examples.add("matters/{id}", matter);
        litigate(matter).forEach(examples::add);
        attachToMatter(matter).forEach(examples::add);
        examples.add(
                "notes/{noteId}",
                parvis.as("claire")
                        .post("/api/portal/matters/" + matter + "/notes", Map.of("text", "Hello"))
                        .text("/id"));
        String contract = contract();
        examples.add("restricted/{number}", restricted());
        examples.add("contracts/{id}", contract);
        examples.add("contract-service", "attachments/{fileId}", attachmentOf(contract));
        examples.add("request-types/{id}", system.typeId("claire", "Corporate matter"));
        examples.addWord("versions/{number}", "1");
        Map<String, Object> category = Map.of("name", Map.of("en", "Tax", "fr", "Impôts"), "position", 99);
        examples.add(
                "categories/{id}",
                parvis.as("admin")
                        .post("/api/main/request-types/categories", category)
                        .text("/id"));
        NewClient client = NewClient.of(parvis, parvis.companyId("Acme"));
        examples.add("clients/{id}", client.id());
        NewClient invited = NewClient.of(parvis, parvis.companyId("Acme"));
        examples.add("people/{id}", invited.id());
        examples.add("invitations/{token}", invited.invitation(1).substring("/invitations/".length()));
        examples.addWord("invitations/{generation}", "1");
        examples.add("members/{id}", member());
        examples.add(
                "groups/{id}",
                parvis.as("admin")
                        .post("/api/main/groups", Map.of("name", SystemTest.unique("Litigators")))
                        .text("/id"));
        examples.add("sign-ups/{id}", Newcomer.signUp(parvis, "acme.example").awaitId("LINK_SENT"));
        examples.addWord("links/{generation}", "1");
        examples.add(
                "imports/{id}",
                parvis.as("admin")
                        .upload(
                                "/api/main/imports",
                                "clients.csv",
                                NewImport.table(SystemTest.unique("nora") + ",Nora,Lind,nora@acme.example,CLIENT,"))
                        .text("/id"));
        Map<String, Object> company = Map.of("name", SystemTest.unique("Acme"));
        examples.add(
                "companies/{id}",
                parvis.as("admin").post("/api/main/companies", company).text("/id"));
        examples.addWord("matter-workflows/{kind}", "LITIGATION");
        examples.add("saved-filters/{memberFilterId}", filter("lawyer", "main"));
        examples.add("saved-filters/{clientFilterId}", filter("claire", "portal"));
        examples.addWord("/{kind}", "matters");
        UnknownEvent.parkedBy(parvis).forEach((service, id) -> examples.add(service, "parked/{id}", id));
        return examples;
    }

    /** The number of a matter that the lawyer keeps to themselves. */
    private String restricted() {
        Map<String, Object> merger =
                Map.of("kind", "CORPORATE", "name", "Merger", "priority", "NORMAL", "restricted", true);
        Answer opened = parvis.as("lawyer").post("/api/main/matters", merger);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return opened.text("/number");
    }

    private String draft(String typeName) {
        Map<String, Object> form = Map.of(
                "requestTypeId",
                system.typeId("claire", typeName),
                "answers",
                Map.of("subject", "Statutes", "description", "D"));
        Answer draft = parvis.as("claire").post("/api/portal/requests/drafts", form);
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        return draft.text("/id");
    }

    private String attachToRequest(String request) {
        Answer file = parvis.as("claire")
                .upload("/api/portal/requests/" + request + "/files", "statutes.txt", "The company is called Acme.");
        assertThat(file.status()).as(file.body()).isEqualTo(201);
        return file.text("/id");
    }

    private String contract() {
        String request = draft("Contract request");
        attachToRequest(request);
        parvis.as("claire").post("/api/portal/requests/" + request + "/submit", Map.of());
        return system.awaitContractOf("claire", request);
    }

    /** The file of its request. */
    private String attachmentOf(String contract) {
        return await("the request's file to be the contract's")
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> parvis.as("claire")
                                .get("/api/portal/contracts/" + contract + "/attachments")
                                .json()
                                .at("/items/0/id")
                                .asString(""),
                        id -> !id.isEmpty());
    }

    /** Makes it a litigation matter in which something happens. */
    private Map<String, String> litigate(String matter) {
        String path = "/api/main/matters/" + matter;
        Answer refiled = parvis.as("lawyer").post(path + "/kind", Map.of("kind", "LITIGATION"));
        assertThat(refiled.status()).as(refiled.body()).isEqualTo(200);
        Map<String, Object> hearing = Map.of(
                "startsAt", "2099-12-14T09:30:00+01:00", "timeZone", "Europe/Paris", "court", "Tribunal de commerce");
        Map<String, Object> development = Map.of("happenedOn", "2026-11-24", "text", "The defence was filed.");
        return Map.of(
                "hearings/{hearingId}",
                parvis.as("lawyer").post(path + "/hearings", hearing).text("/id"),
                "developments/{developmentId}",
                parvis.as("lawyer").post(path + "/developments", development).text("/id"));
    }

    /** What claire sends, and a folder of the team's that the portal does not show. */
    private Map<String, String> attachToMatter(String matter) {
        String path = "/matters/" + matter + "/attachments";
        return Map.of(
                "attachments/{fileId}",
                parvis.as("claire")
                        .upload("/api/portal" + path, "facts.txt", "What happened.")
                        .text("/id"),
                "folders/{folderId}",
                parvis.as("lawyer")
                        .post("/api/main" + path + "/folders", Map.of("name", "Evidence"))
                        .text("/id"));
    }

    private String filter(String owner, String surface) {
        Answer saved = parvis.as(owner)
                .post(
                        "/api/" + surface + "/saved-filters",
                        Map.of("name", SystemTest.unique("Mine"), "list", "MATTERS"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(201);
        return saved.text("/id");
    }

    private String member() {
        String name = SystemTest.unique("mira");
        Map<String, Object> form = Map.of(
                "firstName",
                "Mira",
                "lastName",
                "Stern",
                "username",
                name,
                "email",
                name + "@parvis.example",
                "roles",
                List.of("LAWYER"));
        Answer added = parvis.as("admin").post("/api/main/members", form);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        return added.text("/id");
    }
}
