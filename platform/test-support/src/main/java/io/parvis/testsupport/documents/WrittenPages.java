package io.parvis.testsupport.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page names must exist: what it links to, the decisions, files, modules, profiles and commands.
 *
 * @param root     the repository
 * @param commands the commands and options of {@code ./parvis}
 * @param profiles the profiles of the build
 */
record WrittenPages(Path root, Set<String> commands, Set<String> profiles) {

    private static final Pattern DECISION = Pattern.compile("\\bADR (\\d{1,4})\\b");
    private static final Pattern PARVIS = Pattern.compile("(?<![\\w/])\\./parvis\\b([^\\n`#|;)]*)");
    private static final Pattern MAVEN = Pattern.compile("(?<![\\w/])\\./mvnw\\b([^\\n`#|;]*)");
    private static final Pattern OPTION = Pattern.compile("^--[a-z-]+");
    private static final Pattern COMMAND = Pattern.compile("^[a-z]+$");
    private static final Pattern PATH = Pattern.compile("[\\w.-]+(/[\\w.-]+)+/?|(?:\\./)[\\w.-]+");

    /** What is wrong with a page, a sentence each. */
    List<String> defects(MarkdownFile page) {
        return Stream.of(
                        page.links().flatMap(link -> link(page, link)),
                        decisions(page),
                        page.code().flatMap(this::parvis),
                        page.code().flatMap(this::maven),
                        page.code().flatMap(this::path))
                .flatMap(defects -> defects)
                .distinct()
                .map(defect -> page.path() + ": " + defect)
                .toList();
    }

    private Stream<String> link(MarkdownFile page, String link) {
        URI target = URI.create(link);
        if (target.isAbsolute()) {
            return Stream.empty();
        }
        boolean here = target.getPath().isEmpty();
        Path file = root.resolve(page.path()).resolveSibling(target.getPath()).normalize();
        if (!here && !Files.exists(file)) {
            return Stream.of(link + " leads nowhere");
        }
        boolean found = target.getFragment() == null
                || (here ? page : MarkdownFile.read(root, file)).anchors().anyMatch(target.getFragment()::equals);
        return found ? Stream.empty() : Stream.of(link + " names no heading");
    }

    private Stream<String> decisions(MarkdownFile page) {
        return DECISION.matcher(page.prose())
                .results()
                .map((MatchResult match) -> Integer.parseInt(match.group(1)))
                .filter(number -> !hasDecision(number))
                .map("there is no ADR %d"::formatted);
    }

    private boolean hasDecision(int number) {
        try (Stream<Path> files = Files.list(root.resolve("docs/adr"))) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("%04d-".formatted(number)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> parvis(String code) {
        return arguments(PARVIS, code).flatMap(arguments -> {
            Stream<String> command = arguments.stream()
                    .limit(1)
                    .filter(word -> COMMAND.matcher(word).matches());
            Stream<String> options = arguments.stream()
                    .map(OPTION::matcher)
                    .flatMap(matcher -> matcher.results().map(MatchResult::group));
            return Stream.concat(command, options)
                    .filter(word -> !commands.contains(word))
                    .map("./parvis knows no %s"::formatted);
        });
    }

    private Stream<String> maven(String code) {
        return arguments(MAVEN, code)
                .flatMap(arguments -> Stream.concat(
                        arguments.stream()
                                .filter(word -> word.startsWith("-P"))
                                .map(word -> word.substring(2))
                                .filter(profile -> !profiles.contains(profile))
                                .map("the build has no profile %s"::formatted),
                        Stream.iterate(0, index -> index + 1)
                                .limit(Math.max(0, arguments.size() - 1L))
                                .filter(index -> arguments.get(index).equals("-pl"))
                                .flatMap(index ->
                                        Stream.of(arguments.get(index + 1).split(",", -1)))
                                .map(module -> module.replaceAll("^'?!|'$", ""))
                                .filter(module -> module.matches("[\\w/-]+")
                                        && !Files.exists(root.resolve(module).resolve("pom.xml")))
                                .map("there is no module %s"::formatted)));
    }

    /** A file or folder that is named from the root of the repository on; of what a build makes, the module that makes it. */
    private Stream<String> path(String code) {
        if (!PATH.matcher(code).matches()) {
            return Stream.empty();
        }
        Path path = root.resolve(code.replaceFirst("/target(/.*)?$", "")).normalize();
        Path first = root.resolve(root.relativize(path).getName(0));
        boolean named = code.startsWith("./") || Files.isDirectory(first);
        return named && !Files.exists(path) ? Stream.of("there is no " + code) : Stream.empty();
    }

    private static Stream<List<String>> arguments(Pattern command, String code) {
        return command.matcher(code)
                .results()
                .map((MatchResult match) -> Stream.of(match.group(1).split("\\s+", -1))
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.toList()));
    }
}
