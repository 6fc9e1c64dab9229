package io.parvis.testsupport.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All texts of problems that a service can give, by language. */
record TextBundles(Map<Locale, Map<String, String>> texts) {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    static TextBundles onTheClassPath() {
        return new TextBundles(Map.of(
                Locale.ENGLISH, read("messages/problems.properties"),
                Locale.FRENCH, read("messages/problems_fr.properties")));
    }

    /** What is wrong with a text, if anything is. */
    Optional<String> defect(String code, Locale language) {
        String text = texts.getOrDefault(language, Map.of()).get(code);
        if (text == null || text.isBlank()) {
            return Optional.of("no text " + code + " in " + language.getDisplayLanguage(Locale.ENGLISH));
        }
        return malformation(text)
                .map(reason -> code + " in " + language.getDisplayLanguage(Locale.ENGLISH) + " " + reason);
    }

    /** Codes that only some languages have. */
    List<String> textsInOneLanguageOnly() {
        Set<String> codes = new TreeSet<>();
        texts.values().forEach(bundle -> codes.addAll(bundle.keySet()));
        return codes.stream()
                .flatMap(code -> LANGUAGES.stream().flatMap(language -> defect(code, language).stream()))
                .toList();
    }

    private static Optional<String> malformation(String text) {
        if (text.replace("''", "").contains("'")) {
            return Optional.of("has a single apostrophe, which a message format swallows: " + text);
        }
        try {
            new MessageFormat(text, Locale.ENGLISH);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("is no message format: " + text);
        }
    }

    private static Map<String, String> read(String resource) {
        Properties properties = new Properties();
        try {
            List<URL> files = Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(resource));
            for (URL file : files) {
                try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(code -> code, properties::getProperty));
    }
}
