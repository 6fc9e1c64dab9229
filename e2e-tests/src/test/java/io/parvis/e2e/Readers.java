package io.parvis.e2e;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All who look: clients of two companies, and members of every role.
 *
 * @param routes of each surface
 */
record Readers(List<Reader> all, Map<String, ReadableRoutes> routes) {

    /** The demo people, and a lawyer who is new. */
    static Readers with(Parvis parvis, NewMember colleague) {
        Stream<Reader> clients = Stream.of("claire", "paul", "nina", "otto").map(name -> Reader.client(parvis, name));
        Stream<Reader> members = Stream.of("lawyer", "admin", "contracts").map(name -> Reader.member(parvis, name));
        List<Reader> all = Stream.of(clients, members, Stream.of(known(parvis, colleague)))
                .flatMap(some -> some)
                .toList();
        return new Readers(
                all, Map.of("portal", ReadableRoutes.of(parvis, "portal"), "main", ReadableRoutes.of(parvis, "main")));
    }

    /** A lawyer whom every service knows. */
    private static Reader known(Parvis parvis, NewMember member) {
        Reader reader =
                new Reader(Standing.COLLEAGUE, member.email(), "main", () -> parvis.at("gateway", member.token()));
        await("the colleague to be known")
                .atMost(Duration.ofMinutes(1))
                .until(() -> Stream.of("me", "requests", "matters", "contracts")
                        .allMatch(list ->
                                reader.program().get().get("/api/main/" + list).status() == 200));
        return reader;
    }

    /** What somebody finds and is not to, and what somebody does not find and is to. */
    Stream<String> find(List<Examples> things, List<Canary> canaries, Standing standing) {
        return all.parallelStream()
                .flatMap(reader -> reader.findings(routes.get(reader.surface()), things, canaries, standing).stream())
                .toList()
                .stream();
    }
}
