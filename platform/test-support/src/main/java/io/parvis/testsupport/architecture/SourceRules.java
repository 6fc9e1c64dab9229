package io.parvis.testsupport.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about source files that byte code can't tell; each answers with what is wrong in a file. */
final class SourceRules {

    static final int CLASS_LINES = 200;
    static final int METHOD_LINES = 30;
    static final int HANDLER_LINES = 12;

    private static final Set<String> HANDLERS =
            Set.of("RequestMapping", "GetMapping", "PostMapping", "PutMapping", "PatchMapping", "DeleteMapping");
    private static final Set<String> DOMAIN = Set.of(
            "matter",
            "contract",
            "company",
            "companies",
            "requester",
            "invitation",
            "lawyer",
            "watcher",
            "hearing",
            "milestone",
            "litigation",
            "signatory",
            "approver",
            "collaborator",
            "counterparty");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern LOMBOK = Pattern.compile("\\bimport\\s+(static\\s+)?lombok\\.");
    private static final Pattern SENTENCE = Pattern.compile("\\s*/\\*\\*\\s+[A-Z][\\s\\S]*?\\.\\s*\\*/[\\s\\S]*");

    private SourceRules() {}

    static Stream<String> longClasses(SourceFile file) {
        return file.codeLines() > CLASS_LINES
                ? Stream.of("%s has %d lines of code, over %d".formatted(file.path(), file.codeLines(), CLASS_LINES))
                : Stream.of();
    }

    static Stream<String> longMethods(SourceFile file) {
        return tooLong(file, METHOD_LINES, method -> true);
    }

    static Stream<String> longHandlers(SourceFile file) {
        return tooLong(
                file, HANDLER_LINES, method -> method.annotations().stream().anyMatch(HANDLERS::contains));
    }

    static Stream<String> lombok(SourceFile file) {
        return file.code().stream()
                .filter(line -> LOMBOK.matcher(line).find())
                .map(line -> file.path() + " uses Lombok: " + line.strip());
    }

    /** For code that knows no word of the domain; comments may give examples. */
    static Stream<String> domainWords(SourceFile file) {
        return WORD.matcher(file.body())
                .results()
                .flatMap(word -> Arrays.stream(HUMP.split(word.group(), -1)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> DOMAIN.contains(word) || DOMAIN.contains(word.replaceFirst("s$", "")))
                .distinct()
                .map(word -> "%s speaks of the domain: '%s'".formatted(file.path(), word));
    }

    /**
     * What is wrong with a package's description.
     *
     * @param packageInfo the text of its {@code package-info.java}, comments included
     */
    static List<String> packageDescription(String path, String packageInfo) {
        return Stream.of(
                        SENTENCE.matcher(packageInfo).matches()
                                ? ""
                                : path + " does not say in a sentence what the package is",
                        packageInfo.contains("@NullMarked") ? "" : path + " is not @NullMarked")
                .filter(defect -> !defect.isEmpty())
                .toList();
    }

    private static Stream<String> tooLong(SourceFile file, int limit, Predicate<SourceFile.Method> which) {
        return file.methods().stream()
                .filter(which)
                .filter(method -> method.lines() > limit)
                .map(method -> "%s: %s has %d lines of code, over %d"
                        .formatted(file.path(), method.name(), method.lines(), limit));
    }
}
