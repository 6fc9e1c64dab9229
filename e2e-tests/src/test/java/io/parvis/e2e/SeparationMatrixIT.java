package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every live route of every service, asked by everyone, and held against {@code separation.txt}: S1, S18, S26, S37, S53, S102. */
class SeparationMatrixIT extends SystemTest {

    private final List<String> findings = new CopyOnWriteArrayList<>();

    @Test
    void everyRouteAnswersEveryoneAsTheTableSays() {
        Policy policy = Policy.read(table());
        Examples examples = new ThingsOfAcme(this).examples();
        List<Persona> personas = new Personas(parvis).all();
        assertThat(policy.askers())
                .isEqualTo(personas.stream().map(Persona::name).toList());

        NavigableMap<Route, List<Outcome>> answers = new TreeMap<>();
        liveRoutes()
                .forEach(route -> examples.path(route)
                        .ifPresentOrElse(
                                path -> answers.put(route, answers(route, path, examples, personas)),
                                () -> findings.add(route
                                        + " can't be asked: ThingsOfAcme has no example of what is in its path")));

        findings.addAll(policy.findings(answers));
        assertThat(String.join("\n", findings)).isEmpty();
    }

    private Stream<Route> liveRoutes() {
        return parvis.services().stream().flatMap(service -> {
            Answer mappings = parvis.operators().at(service).get("/actuator/mappings");
            assertThat(mappings.status()).as(mappings.body()).isEqualTo(200);
            return LiveRoutes.of(service, mappings.json()).stream();
        });
    }

    private List<Outcome> answers(Route route, String path, Examples examples, List<Persona> personas) {
        String unknown = examples.unknown(route).orElse(path);
        return personas.parallelStream()
                .map(persona -> answer(persona, route, path, unknown))
                .toList();
    }

    private Outcome answer(Persona persona, Route route, String path, String unknown) {
        Answer answer = persona.ask(parvis, route, path);
        if (answer.status() == 404
                && !unknown.equals(path)
                && !withoutTrace(answer).equals(withoutTrace(persona.ask(parvis, route, unknown)))) {
            findings.add("%s lets %s tell what is there from what is not: %s"
                    .formatted(route, persona.name(), answer.body()));
        }
        return new Outcome(answer.status());
    }

    private static String table() {
        try (InputStream table = SeparationMatrixIT.class.getResourceAsStream("/separation.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
