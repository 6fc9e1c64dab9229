package io.parvis.testsupport.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page that people read.
 *
 * @param path relative to the repository
 */
record MarkdownFile(Path path, String text) {

    private static final Pattern FENCE = Pattern.compile("(?m)^```\\w*\\n([\\s\\S]*?)^```");
    private static final Pattern INLINE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

    static MarkdownFile read(Path root, Path file) {
        try {
            return new MarkdownFile(root.relativize(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Blocks between fences, in their order. */
    List<String> blocks() {
        return groups(FENCE, text).toList();
    }

    /** All that is set as code: blocks and words. */
    Stream<String> code() {
        return Stream.concat(blocks().stream(), groups(INLINE, prose()));
    }

    Stream<String> links() {
        return groups(LINK, prose());
    }

    /** The anchors of its headings. */
    Stream<String> anchors() {
        return groups(HEADING, prose()).map(heading -> Markdown.anchor(heading.replace("`", "")));
    }

    /** The text without blocks of code. */
    String prose() {
        return FENCE.matcher(text).replaceAll("");
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
