package io.parvis.localstack.demo;

import static io.parvis.localstack.demo.DemoPerson.client;
import static io.parvis.localstack.demo.DemoPerson.member;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.parvis.localstack.process.Progress;
import io.parvis.localstack.process.StackFailure;

/**
 * Fills an empty system with people, as an admin would: it invites them, and they accept. Whoever can log in already is left
 * alone, so that it may run at every start.
 */
public final class DemoPeople {

    /** The password of all of them. */
    public static final String PASSWORD = "open-the-square";

    /** Invited by identity-service itself, because a setting says so. */
    public static final DemoPerson ADMIN = member("admin", "Alma", "Reyes", "ADMIN");

    /** Everyone, the admin first. */
    public static final List<DemoPerson> ALL = List.of(
            ADMIN,
            member("lawyer", "Louis", "Weber", "LAWYER"),
            member("contracts", "Cora", "Lind", "CONTRACT_MANAGER"),
            client("claire", "Claire", "Martin", "en", "BOTH", "Acme"),
            client("paul", "Paul", "Durand", "fr", "CLIENT", "Acme"),
            client("nina", "Nina", "Novak", "en", "COLLABORATOR", "Acme"),
            client("otto", "Otto", "Berg", "en", "CLIENT", "Globex"));

    private final ParvisClient parvis;
    private final Invitations invitations;

    public DemoPeople(URI gateway, URI tokens, URI mailbox) {
        this.parvis = new ParvisClient(gateway, tokens);
        this.invitations = new Invitations(parvis, mailbox);
    }

    /** A bearer token of a person, or empty if they cannot log in. */
    public Optional<String> token(String username) {
        return parvis.token(username, PASSWORD);
    }

    /** Invites whom is missing, and returns when all can log in and are known everywhere. */
    public void arrive(Progress progress) {
        if (token(ADMIN.username()).isEmpty()) {
            progress.note("inviting the demo people");
            invitations.accept(ADMIN, PASSWORD);
        }
        String admin = tokenOf(ADMIN);
        known(ADMIN, "/api/main/me");
        List<DemoPerson> missing = forEach(
                        ALL, person -> token(person.username()).isEmpty())
                .entrySet()
                .stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            Map<String, String> companies = companies(missing, admin);
            forEach(missing, person -> join(person, companies, admin));
        }
        forEach(
                List.of("/api/portal/request-types", "/api/portal/matters", "/api/portal/contracts"),
                path -> known(person("claire"), path));
        known(person("lawyer"), "/api/main/matters");
        known(person("contracts"), "/api/main/contracts");
    }

    private boolean join(DemoPerson person, Map<String, String> companies, String admin) {
        String path = person.isClient() ? "/api/main/clients" : "/api/main/members";
        int status = parvis.post(path, admin, "demo-" + person.username(), invitation(person, companies))
                .status();
        if (status != 201 && status != 409) {
            throw new StackFailure("Inviting %s was answered with %d.".formatted(person.username(), status));
        }
        invitations.accept(person, PASSWORD);
        return true;
    }

    private static Map<String, Object> invitation(DemoPerson person, Map<String, String> companies) {
        Map<String, Object> body = new HashMap<>();
        body.put("firstName", person.firstName());
        body.put("lastName", person.lastName());
        body.put("username", person.username());
        body.put("email", person.email());
        body.put("language", person.language());
        if (person.isClient()) {
            body.put("accessType", person.accessType());
            body.put("companyId", companies.get(person.company()));
        } else {
            body.put("roles", person.roles());
        }
        return body;
    }

    /** The ids of the companies that the people belong to, by name. */
    private Map<String, String> companies(List<DemoPerson> people, String admin) {
        List<String> names = people.stream()
                .filter(DemoPerson::isClient)
                .map(DemoPerson::company)
                .distinct()
                .toList();
        return forEach(names, name -> company(name, admin));
    }

    private String company(String name, String admin) {
        var created = parvis.post("/api/main/companies", admin, "demo-" + name, Map.of("name", name));
        Stream<String> ids = created.status() == 201
                ? created.json().path("id").asStringOpt().stream()
                : parvis.get("/api/main/companies?limit=100", admin)
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(company -> company.path("name").asString("").equals(name))
                        .flatMap(company -> company.path("id").asStringOpt().stream());
        return ids.findFirst()
                .orElseThrow(() -> new StackFailure(
                        "Creating the company %s was answered with %d.".formatted(name, created.status())));
    }

    /** Waits until an address answers a person, who is known by events everywhere but in identity-service. */
    private boolean known(DemoPerson person, String path) {
        String token = tokenOf(person);
        return Patience.await(
                path + " to answer " + person.username(),
                () -> Optional.of(true).filter(yes -> parvis.get(path, token).status() == 200));
    }

    private String tokenOf(DemoPerson person) {
        return Patience.await("Keycloak to know " + person.username(), () -> token(person.username()));
    }

    private static DemoPerson person(String username) {
        return ALL.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    /** Does something for each at the same time; the first failure is thrown. */
    private static <T, R> Map<T, R> forEach(List<T> all, java.util.function.Function<T, R> action) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<T, Future<R>> running = all.stream()
                    .collect(Collectors.toMap(each -> each, each -> threads.submit(() -> action.apply(each))));
            return running.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> result(each.getValue())));
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw e.getCause() instanceof StackFailure failure
                    ? failure
                    : new StackFailure("The demo people could not be invited: " + e.getCause(), e);
        }
    }
}
