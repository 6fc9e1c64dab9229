package io.parvis.testsupport.architecture;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Java source file, as far as rules about its text go.
 *
 * @param path    relative to the repository
 * @param code    its text without comments, line by line
 * @param methods the methods and constructors that have a body
 */
record SourceFile(String path, List<String> code, List<Method> methods) {

    private static final Pattern COMMENT_OR_LITERAL =
            Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'"
                    + "|//[^\n]*|/\\*[\\s\\S]*?\\*/");
    private static final Pattern HEAD = Pattern.compile("\\s*(package|import)\\s.*");

    /** The text with every comment replaced by its line breaks, so that lines keep their numbers. */
    static List<String> withoutComments(String text) {
        return COMMENT_OR_LITERAL
                .matcher(text)
                .replaceAll(match -> match.group().startsWith("/")
                        ? match.group().replaceAll("[^\n]", "")
                        : Matcher.quoteReplacement(match.group()))
                .lines()
                .toList();
    }

    /** Lines of code, without package, imports, comments and blanks. */
    long codeLines() {
        return code.stream().filter(SourceFile::isCode).count();
    }

    /** Lines of code between two lines, both included, counted from 1. */
    static long codeLines(List<String> code, long first, long last) {
        return code.stream()
                .skip(first - 1)
                .limit(last - first + 1)
                .filter(SourceFile::isCode)
                .count();
    }

    /** What the file says, without imports and comments. */
    String body() {
        return code.stream().filter(SourceFile::isCode).collect(Collectors.joining("\n"));
    }

    private static boolean isCode(String line) {
        return !line.isBlank() && !HEAD.matcher(line).matches();
    }

    /**
     * A method or constructor.
     *
     * @param lines       the lines of code of its body, braces included
     * @param annotations the simple names of its annotations
     */
    record Method(String name, long lines, List<String> annotations) {}
}
