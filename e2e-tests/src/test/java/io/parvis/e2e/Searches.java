package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * Where words are asked for in the portal or in the main application: whatever parameter of a list, of its counts or of its workbook takes a text, as the
 * published document has it. Who asks for a word that they may not read is answered as if it stood nowhere.
 *
 * @param questions which a word completes
 */
record Searches(List<String> questions) {

    private static final String WORDS = "?q=";
    private static final Set<String> NO_TEXT = Set.of("cursor", "sort");

    static Searches of(Parvis parvis, String surface) {
        JsonNode document = await("every service to give its document")
                .until(
                        () -> parvis.anonymous().get("/docs/openapi.json").json(),
                        one -> one.path("x-unavailable").isEmpty());
        List<String> questions = document.path("paths")
                .propertyStream()
                .filter(path -> path.getKey().startsWith("/api/" + surface + "/"))
                .filter(path -> !path.getKey().contains("{"))
                .flatMap(path ->
                        texts(path.getValue().path("get")).map(name -> "%s?%s=".formatted(path.getKey(), name)))
                .toList();
        assertThat(questions).contains("/api/" + surface + "/matters" + WORDS, "/api/" + surface + "/requests" + WORDS);
        return new Searches(questions);
    }

    private static Stream<String> texts(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .filter(parameter -> isText(parameter.path("schema").toString()))
                .map(parameter -> parameter.path("name").asString())
                .filter(name -> !NO_TEXT.contains(name));
    }

    private static boolean isText(String schema) {
        return schema.contains("\"string\"") && !schema.contains("\"enum\"") && !schema.contains("\"format\"");
    }

    /** Those that ask for words of whatever, but for the workbooks, which cost more and say the same. */
    Searches ofWords() {
        return new Searches(questions.stream()
                .filter(question -> question.endsWith(WORDS))
                .filter(question -> !question.contains(".xlsx"))
                .toList());
    }

    /** Where somebody is answered otherwise because what is hidden from them has such a word. */
    Set<String> findings(Reader reader, List<Canary> hidden) {
        Program program = reader.program().get();
        Set<String> findings = new TreeSet<>();
        for (String question : questions) {
            String nothing = answer(program, question, SystemTest.unique("nowhere"));
            hidden.stream()
                    .filter(canary -> !answer(program, question, canary.word()).equals(nothing))
                    .map(canary -> "%s, asking %s, learns of %s".formatted(reader.name(), question, canary))
                    .forEach(findings::add);
        }
        return findings;
    }

    /** Whether somebody finds something by its word. */
    boolean find(Reader reader, Canary canary) {
        Program program = reader.program().get();
        return questions.stream()
                .anyMatch(question -> canary.isIn(ReadableRoutes.comparable(program, question + canary.word())));
    }

    /** What is answered, without what was asked. */
    private static String answer(Program program, String question, String word) {
        return ReadableRoutes.comparable(program, question + word).replace(word, "");
    }
}
