package io.parvis.starter.problem;

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

import org.jspecify.annotations.Nullable;

/**
 * The texts of problems, from every {@code messages/problems.properties} (English) and {@code messages/problems_fr.properties} on the
 * class path: the starter's and the service's own. Where both have a text, the one that comes first on the class path counts.
 */
public final class ProblemTexts {

    /** The languages that problems are told in; the first one is for everyone who asks for none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final Map<Locale, Properties> texts;

    private ProblemTexts(Map<Locale, Properties> texts) {
        this.texts = texts;
    }

    /** Reads the texts on the class path of this class. */
    public static ProblemTexts load() {
        return new ProblemTexts(Map.of(
                Locale.ENGLISH, read("messages/problems.properties"),
                Locale.FRENCH, read("messages/problems_fr.properties")));
    }

    /** Whether there is a text with this code, such as {@code email-taken.title}, in a language. */
    public boolean has(String code, Locale language) {
        return pattern(code, language).isPresent();
    }

    /** What the problem is called. */
    String title(String key, Locale language) {
        return text(key + ".title", language);
    }

    /** What it means and what to do. */
    String detail(String key, Locale language) {
        return text(key + ".detail", language);
    }

    /** What is wrong with a field. */
    public String field(FieldProblem field, Locale language) {
        return text(field.key() + ".field", language, field.arguments().toArray());
    }

    private String text(String code, Locale language, Object... arguments) {
        return pattern(code, language)
                .or(() -> pattern(code, Locale.ENGLISH))
                .map(pattern -> new MessageFormat(pattern, language).format(arguments))
                .orElse(code);
    }

    private Optional<String> pattern(String code, Locale language) {
        return Optional.ofNullable(texts.get(language)).map(properties -> properties.getProperty(code));
    }

    private static Properties read(String resource) {
        Properties merged = new Properties();
        try {
            @Nullable ClassLoader loader = ProblemTexts.class.getClassLoader();
            List<URL> files = Collections.list(
                    loader == null ? ClassLoader.getSystemResources(resource) : loader.getResources(resource));
            for (URL file : files.reversed()) {
                try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    merged.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return merged;
    }
}
