package io.parvis.testsupport.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What the documentation comment of an event's record says, in Markdown.
 *
 * @param text   when the event happens, and what else a subscriber should know
 * @param fields what is said of single fields
 */
record PayloadDescription(String text, Map<String, String> fields) {

    private static final Pattern REQUIREMENTS = Pattern.compile(" \\(S\\d+[^)]*\\)");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=\\.)\\s");

    /**
     * Read from the record's source.
     *
     * @param sources the folder of the sources' root package
     * @throws IllegalStateException if the record has no documentation comment
     */
    static PayloadDescription of(Class<? extends Record> payload, Path sources) {
        Path file = sources.resolve(payload.getName().replace('.', '/') + ".java");
        try {
            return parse(Files.readString(file), payload.getSimpleName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PayloadDescription parse(String source, String name) {
        int declaration = source.indexOf("record " + name + "(");
        int start = declaration < 0 ? -1 : source.lastIndexOf("/**", declaration);
        if (start < 0) {
            throw new IllegalStateException(name + " has no documentation comment");
        }
        String comment = source.substring(start + 3, source.indexOf("*/", start));
        String[] parts = comment.replaceAll("\\n\\s*\\*", "\n").split("@param\\s+", -1);
        Map<String, String> fields = new HashMap<>();
        Arrays.stream(parts).skip(1).forEach(part -> {
            String[] field = part.split("\\s+", 2);
            fields.put(field[0], markdown(field[1]));
        });
        return new PayloadDescription(markdown(parts[0]), Map.copyOf(fields));
    }

    /** The first sentence: when the event happens. */
    String summary() {
        return END_OF_SENTENCE.split(text, 2)[0];
    }

    /** What is said of a field; of an id, whose it is, if nothing is said. */
    @Nullable
    String of(String field) {
        String said = fields.get(field);
        if (said != null || !field.endsWith("Id")) {
            return said;
        }
        String whose = Arrays.stream(field.substring(0, field.length() - 2).split("(?=\\p{Lu})"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return "the %s's id".formatted(whose);
    }

    private static String markdown(String comment) {
        return REQUIREMENTS.matcher(Markdown.ofComment(comment)).replaceAll("");
    }
}
