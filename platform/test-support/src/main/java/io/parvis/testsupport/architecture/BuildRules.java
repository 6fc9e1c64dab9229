package io.parvis.testsupport.architecture;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about the build files and settings of a module; each answers with what is wrong. */
final class BuildRules {

    static final int POM_LINES = 80;
    static final int SETTINGS_LINES = 60;

    private static final Pattern PARENT = Pattern.compile("<parent>[\\s\\S]*?</parent>");
    private static final Pattern VERSION = Pattern.compile("<version>([^<$]+)</version>");

    private BuildRules() {}

    static List<String> longPom(String path, String pom) {
        return over(path, pom.lines().count(), POM_LINES);
    }

    static List<String> ownVersions(String path, String pom) {
        return VERSION.matcher(PARENT.matcher(pom).replaceFirst(""))
                .results()
                .map(version ->
                        "%s sets the version %s, which belongs into the root pom".formatted(path, version.group(1)))
                .toList();
    }

    static List<String> longSettings(String path, String yaml) {
        Stream<String> settings =
                yaml.lines().filter(line -> !line.isBlank() && !line.strip().startsWith("#"));
        return over(path, settings.count(), SETTINGS_LINES);
    }

    private static List<String> over(String path, long lines, int limit) {
        return lines > limit ? List.of("%s has %d lines, over %d".formatted(path, lines, limit)) : List.of();
    }
}
