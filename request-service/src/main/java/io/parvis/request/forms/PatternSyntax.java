package io.parvis.request.forms;

/**
 * Reads regular expressions of the part of the language that means the same everywhere: characters, escapes, sets, groups, alternatives and
 * repetitions. No looking around, no references back, no flags. What can be matched in more than one way is not repeated: such expressions take
 * exponential time in a browser, which tries every way. Nor does an expression stand for a very long one.
 */
final class PatternSyntax {

    private static final String META = "\\^$.|?*+()[]{}/";
    private static final String CLASSES = "dDwWsSnrt";
    private static final int MOST_REPEATS = 1000;
    private static final int LONGEST_WRITTEN_OUT = 2000;
    private static final Part ONE = new Part(false, 1);

    private final String source;
    private int at;

    private PatternSyntax(String source) {
        this.source = source;
    }

    /**
     * A part of an expression.
     *
     * @param loose whether it can match a text in more than one way
     * @param size  how many characters and sets it has with its repetitions written out; what is empty is repeated as if it were a character
     */
    private record Part(boolean loose, int size) {

        Part and(Part other) {
            return new Part(loose || other.loose, bounded(size + other.size));
        }

        Part times(int times, boolean loosely) {
            return new Part(loose || loosely, bounded(Math.max(size, 1) * Math.max(times, 1)));
        }

        private static int bounded(int size) {
            if (size > LONGEST_WRITTEN_OUT) {
                throw new Unreadable();
            }
            return size;
        }
    }

    /** Whether the expression is of that part of the language. */
    static boolean accepts(String source) {
        PatternSyntax syntax = new PatternSyntax(source);
        try {
            syntax.alternatives();
            return syntax.at == source.length();
        } catch (Unreadable _) {
            return false;
        }
    }

    private Part alternatives() {
        Part all = sequence();
        while (take('|')) {
            all = all.and(sequence()).times(1, true);
        }
        return all;
    }

    private Part sequence() {
        Part all = new Part(false, 0);
        while (at < source.length() && peek() != '|' && peek() != ')') {
            all = all.and(repeated(piece()));
        }
        return all;
    }

    private Part piece() {
        char first = next();
        return switch (first) {
            case '(' -> group();
            case '[' -> set();
            case '\\' -> escape("");
            case '^', '$' -> place();
            case '*', '+', '?', '{', '}', ']', ')' -> throw new Unreadable();
            default -> ONE;
        };
    }

    private Part group() {
        if (take('?') && !take(':')) {
            throw new Unreadable();
        }
        Part inside = alternatives();
        require(')');
        return inside;
    }

    private Part set() {
        take('^');
        int members = 0;
        while (peek() != ']') {
            char member = next();
            if (member == '[' || member == '&' || member == '~') {
                throw new Unreadable();
            }
            if (member == '\\') {
                escape("-");
            }
            members++;
        }
        at++;
        if (members == 0) {
            throw new Unreadable();
        }
        return ONE;
    }

    /** A place in the text, which can't be repeated. */
    private Part place() {
        refuseRepetition();
        return ONE;
    }

    private Part escape(String others) {
        char escaped = next();
        if ((META + CLASSES + others).indexOf(escaped) < 0) {
            throw new Unreadable();
        }
        return ONE;
    }

    private Part repeated(Part part) {
        int before = at;
        Part repeated = repetition(part);
        if (at > before) {
            refuseRepetition();
        }
        return repeated;
    }

    private Part repetition(Part part) {
        if (take('?')) {
            return part.times(1, true);
        }
        if (take('*') || take('+')) {
            return strict(part).times(1, true);
        }
        return take('{') ? counted(strict(part)) : part;
    }

    private static Part strict(Part part) {
        if (part.loose()) {
            throw new Unreadable();
        }
        return part;
    }

    private Part counted(Part part) {
        int least = number();
        boolean range = take(',');
        int most = range && peek() != '}' ? number() : least;
        require('}');
        if (most < least) {
            throw new Unreadable();
        }
        return part.times(most, range);
    }

    private int number() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start || at - start > 4) {
            throw new Unreadable();
        }
        int number = Integer.parseInt(source.substring(start, at));
        if (number > MOST_REPEATS) {
            throw new Unreadable();
        }
        return number;
    }

    /** Lazy and possessive repetitions, and repetitions of repetitions and of places. */
    private void refuseRepetition() {
        if (at < source.length() && "?*+{".indexOf(peek()) >= 0) {
            throw new Unreadable();
        }
    }

    private boolean take(char wanted) {
        boolean found = at < source.length() && source.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private void require(char wanted) {
        if (!take(wanted)) {
            throw new Unreadable();
        }
    }

    private char peek() {
        if (at >= source.length()) {
            throw new Unreadable();
        }
        return source.charAt(at);
    }

    private char next() {
        char character = peek();
        at++;
        return character;
    }

    private static final class Unreadable extends RuntimeException {}
}
