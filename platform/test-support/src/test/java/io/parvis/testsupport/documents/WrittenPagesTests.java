package io.parvis.testsupport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.testsupport.architecture.Repository;

/** Holds what people read against what there is. */
class WrittenPagesTests {

    private static final Repository REPOSITORY = Repository.find();
    private static final Path ROOT = REPOSITORY.root();
    private static final WrittenPages PAGES = new WrittenPages(ROOT, commands(), profiles());

    @Test
    void everythingThatAPageNamesExists() throws IOException {
        List<MarkdownFile> pages = pages();

        assertThat(pages)
                .extracting(page -> page.path().toString())
                .contains("README.md", "CONTRIBUTING.md", "docs/operations.md", "docs/events.md");
        assertThat(pages.stream().flatMap(page -> PAGES.defects(page).stream())).isEmpty();
    }

    @Test
    void everyMetricIsExplainedToOperationsAndNoOther() {
        String operations =
                MarkdownFile.read(ROOT, ROOT.resolve("docs/operations.md")).text();
        String table = operations.substring(operations.indexOf("## Metrics"));
        Set<String> explained = matches(Pattern.compile("(?m)^\\| `(parvis(?:\\.[a-z-]+)+)`"), table);

        assertThat(explained).isEqualTo(MetricNames.in(REPOSITORY.modules()));
    }

    @Test
    @Tag("documents")
    void theIndexOfServicesTellsWhatAllShare() {
        GeneratedFile.at(ROOT.resolve("docs/services/README.md")).agreesWith(ServicesIndex.of(REPOSITORY));
    }

    @Test
    void everyServiceHasACanvas() {
        assertThat(ServicesIndex.services(REPOSITORY))
                .allSatisfy(service -> assertThat(ROOT.resolve("docs/services/" + service + ".md"))
                        .exists());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        See [there](docs/nowhere.md).           | docs/nowhere.md leads nowhere
        See [there](README.md#no-such-heading). | README.md#no-such-heading names no heading
        See ADR 999.                            | there is no ADR 999
        Run `./parvis fly`.                     | ./parvis knows no fly
        Run `./parvis up --wings`.              | ./parvis knows no --wings
        Run `./mvnw verify -Pwings`.            | the build has no profile wings
        Run `./mvnw -q -pl gateway,wings test`. | there is no module wings
        It is in `docs/wings.md`.               | there is no docs/wings.md
        It is in `docs/wings/target/report`.    | there is no docs/wings/target/report
        It is `./wings`.                        | there is no ./wings
        """)
    void whatDoesNotExistIsNoticed(String text, String defect) {
        assertThat(PAGES.defects(new MarkdownFile(Path.of("page.md"), "# Page\n\n" + text + "\n")))
                .containsExactly("page.md: " + defect);
    }

    @Test
    void whatDoesNotExistIsNoticedInBlocksToo() {
        MarkdownFile page = new MarkdownFile(Path.of("page.md"), "```\n./parvis up\n./parvis fly # high\n```\n");

        assertThat(PAGES.defects(page)).containsExactly("page.md: ./parvis knows no fly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See [it](README.md#run-it), [below](#page) and [elsewhere](https://example.org/x).",
                "Run `./parvis up --detach`, `./mvnw -pl '!e2e-tests' verify` and read `docs/adr`.",
                "An address is `/api/portal/matters`, a type `application/json`, a choice `and/or`."
            })
    void whatExistsIsNoDefect(String text) {
        assertThat(PAGES.defects(new MarkdownFile(Path.of("page.md"), "# Page\n\n" + text + "\n")))
                .isEmpty();
    }

    @Test
    void metricsAreFoundWhereMicrometerIs() {
        String source = """
            import io.micrometer.core.instrument.Counter;
            @ConditionalOnBooleanProperty(name = "parvis.consumers.enabled")
            Counter.builder("parvis.loans.opened")\
            """;

        assertThat(MetricNames.inSource(source)).containsExactly("parvis.loans.opened");
        assertThat(MetricNames.inSource(source.replace("micrometer", "elsewhere")))
                .isEmpty();
    }

    private static List<MarkdownFile> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .map(file -> MarkdownFile.read(ROOT, file))
                    .toList();
        }
    }

    /** As the command itself lists them, and the options that its code reads. */
    private static Set<String> commands() {
        String script = read(ROOT.resolve("parvis"));
        Set<String> known = matches(Pattern.compile("(?m)^\\./parvis ([a-z]+)"), script);
        known.addAll(matches(Pattern.compile("(--[a-z-]+)"), script));
        try (Stream<Path> sources = Files.walk(ROOT.resolve("local-stack/src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> known.addAll(matches(Pattern.compile("\"(--[a-z-]+)\""), read(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private static Set<String> profiles() {
        Set<String> profiles = new TreeSet<>();
        Stream.concat(Stream.of(ROOT), REPOSITORY.modules().stream())
                .map(module -> read(module.resolve("pom.xml")))
                .forEach(pom -> profiles.addAll(matches(Pattern.compile("<profile>\\s*<id>([^<]+)</id>"), pom)));
        return profiles;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .forEach(found::add);
        return found;
    }

    private static String read(Path file) {
        return MarkdownFile.read(ROOT, file).text();
    }
}
