package io.parvis.testsupport.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The working tree that a test runs in.
 *
 * @param root the directory that holds {@code .mvn}
 */
public record Repository(Path root) {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    /** The repository around the present directory. */
    public static Repository find() {
        for (Path directory = Path.of("").toAbsolutePath(); directory != null; directory = directory.getParent()) {
            if (Files.isDirectory(directory.resolve(".mvn"))) {
                return new Repository(directory);
            }
        }
        throw new IllegalStateException("no directory above this one holds .mvn");
    }

    /** The modules' directories, as the root pom lists them. */
    public List<Path> modules() {
        return MODULE.matcher(read(root.resolve("pom.xml")))
                .results()
                .map((MatchResult module) -> root.resolve(module.group(1)))
                .toList();
    }

    /** What a rule finds in the main sources of modules. */
    List<String> defectsInSources(List<Path> modules, Function<SourceFile, Stream<String>> rule) {
        return modules.stream()
                .flatMap(module -> SourceReader.read(root, module.resolve("src/main/java")).stream())
                .flatMap(rule)
                .toList();
    }

    /** What a rule, which is given the path and the text, finds in a file that some modules have. */
    List<String> defectsIn(List<Path> modules, String file, BiFunction<String, String, List<String>> rule) {
        return modules.stream()
                .map(module -> module.resolve(file))
                .filter(Files::isRegularFile)
                .flatMap(path -> rule.apply(root.relativize(path).toString(), read(path)).stream())
                .toList();
    }

    /** What is wrong with the descriptions of all main packages. */
    List<String> undescribedPackages(List<Path> modules) {
        return modules.stream()
                .map(module -> module.resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(this::packages)
                .flatMap(directory -> description(directory.resolve("package-info.java")).stream())
                .toList();
    }

    private List<String> description(Path packageInfo) {
        String path = root.relativize(packageInfo).toString();
        return Files.exists(packageInfo)
                ? SourceRules.packageDescription(path, read(packageInfo))
                : List.of(path + " is missing");
    }

    private Stream<Path> packages(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
