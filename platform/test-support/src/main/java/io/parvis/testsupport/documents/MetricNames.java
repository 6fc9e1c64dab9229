package io.parvis.testsupport.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of Parvis's own metrics, as the sources that meet Micrometer spell them. */
final class MetricNames {

    private static final String MICROMETER = "import io.micrometer.";
    private static final Pattern SPELLED =
            Pattern.compile("(?<!name = )(?<!Properties\\()\"(parvis(\\.[a-z-]+){2,})\"");

    private MetricNames() {}

    static NavigableSet<String> in(Collection<Path> modules) {
        NavigableSet<String> names = new TreeSet<>();
        modules.forEach(module -> names.addAll(in(module.resolve("src/main/java"))));
        return names;
    }

    static NavigableSet<String> inSource(String source) {
        NavigableSet<String> names = new TreeSet<>();
        if (source.contains(MICROMETER)) {
            SPELLED.matcher(source)
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .forEach(names::add);
        }
        return names;
    }

    private static NavigableSet<String> in(Path folder) {
        NavigableSet<String> names = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    names.addAll(inSource(Files.readString(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }
}
