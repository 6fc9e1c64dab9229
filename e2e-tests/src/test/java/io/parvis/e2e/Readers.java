package io.parvis.e2e;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All who look: clients of two companies, and members of every role.
 *
 * @param routes   of each surface
 * @param searches of each surface
 */
record Readers(List<Reader> all, Map<String, ReadableRoutes> routes, Map<String, Searches> searches) {

    /** The demo people, and a lawyer who is new. */
    static Readers with(Parvis parvis, NewMember colleague) {
        Stream<Reader> clients = Stream.of("claire", "paul", "nina", "otto").map(name -> Reader.client(parvis, name));
        Stream<Reader> members = Stream.of("lawyer", "admin", "contracts").map(name -> Reader.member(parvis, name));
        List<Reader> all = Stream.of(clients, members, Stream.of(known(parvis, colleague)))
                .flatMap(some -> some)
                .toList();
        return new Readers(
                all,
                Map.of("portal", ReadableRoutes.of(parvis, "portal"), "main", ReadableRoutes.of(parvis, "main")),
                Map.of("portal", Searches.of(parvis, "portal"), "main", Searches.of(parvis, "main")));
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
        return each(all.stream(), reader -> reader.findings(routes.get(reader.surface()), things, canaries, standing));
    }

    /** What somebody learns by asking for words of what is hidden from them. */
    Stream<String> learnByWords(List<Canary> canaries, Standing standing, Random random) {
        long seed = random.nextLong();
        return each(
                all.stream(),
                reader -> searches.get(reader.surface())
                        .ofWords()
                        .findings(reader, hidden(reader, canaries, standing, seed)));
    }

    /** What a client learns in the same way of whatever in the portal takes a text. */
    Stream<String> learnByTexts(List<Canary> canaries, Standing standing, Random random) {
        long seed = random.nextLong();
        return each(
                all.stream().filter(Reader::isClient),
                reader -> searches.get(reader.surface()).findings(reader, hidden(reader, canaries, standing, seed)));
    }

    /** What a client learns by asking the portal for what the team's lists are asked. */
    Stream<String> learnByFilters(TeamsFilters filters) {
        return each(all.stream().filter(Reader::isClient), filters::findings);
    }

    /** Who does not find by its word what is named so. */
    Stream<String> miss(Canary named, Standing standing) {
        return all.stream()
                .filter(reader -> named.readers(standing).contains(reader.name()))
                .filter(reader -> !searches.get(reader.surface()).ofWords().find(reader, named))
                .map(reader -> "%s asks in vain for %s".formatted(reader.name(), named));
    }

    private static Stream<String> each(Stream<Reader> readers, Function<Reader, Set<String>> look) {
        return readers.parallel().flatMap(reader -> look.apply(reader).stream()).toList().stream();
    }

    /** Something that is hidden from somebody, and another for each and at each time. */
    private static List<Canary> hidden(Reader reader, List<Canary> canaries, Standing standing, long seed) {
        List<Canary> hidden = new ArrayList<>(canaries);
        Collections.shuffle(hidden, new Random(seed ^ reader.name().hashCode()));
        return hidden.stream()
                .filter(canary -> canary.isHiddenFrom(reader.name(), standing))
                .limit(1)
                .toList();
    }
}
