package io.parvis.request.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.FieldProblem;

/** What is wrong with something that people wrote, at most one thing about each part. Of very much, that there is more. */
public final class Findings {

    /** How many are told. */
    public static final int MOST = 50;

    private static final FieldProblem MORE = FieldProblem.of("", "more-problems");

    private final Map<String, FieldProblem> problems = new LinkedHashMap<>();
    private final Set<String> overlooked;
    private final Set<String> passed = new HashSet<>();
    private boolean more;

    public Findings() {
        this(Set.of());
    }

    /** Findings that overlook some; a part where one was overlooked has no other. */
    Findings(Set<String> keys) {
        this.overlooked = Set.copyOf(keys);
    }

    /** Notes what is wrong with a part; what was found first counts. */
    public void add(String pointer, String key, Object... arguments) {
        add(FieldProblem.of(pointer, key, arguments));
    }

    /** Notes what somebody else found. */
    public void add(FieldProblem problem) {
        String pointer = problem.pointer();
        if (passed.contains(pointer) || problems.containsKey(pointer)) {
            return;
        }
        if (overlooked.contains(problem.key())) {
            passed.add(pointer);
        } else if (problem.equals(MORE) || problems.size() == MOST) {
            more = true;
        } else {
            problems.put(pointer, problem);
        }
    }

    /** Notes what is wrong with a part unless the rule holds. */
    public void require(boolean rule, String pointer, String key, Object... arguments) {
        if (!rule) {
            add(pointer, key, arguments);
        }
    }

    /** A text in every language, or null where one is missing. */
    public @Nullable LocalText required(String pointer, @Nullable Wording wording, int longest) {
        Wording given = wording == null ? new Wording(null, null) : wording;
        String en = part(pointer + "/en", given.en(), longest);
        String fr = part(pointer + "/fr", given.fr(), longest);
        return en == null || fr == null ? null : new LocalText(en, fr);
    }

    /** A text in every language or in none; null when it is in none, or wrong. */
    public @Nullable LocalText optional(String pointer, @Nullable Wording wording, int longest) {
        return wording == null || wording.isEmpty() ? null : required(pointer, wording, longest);
    }

    /** A text of this length at most, or null where there is none. */
    public @Nullable String text(String pointer, @Nullable String given, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        require(given.length() <= longest, pointer, "too-long", longest);
        return given.strip();
    }

    private @Nullable String part(String pointer, @Nullable String given, int longest) {
        String text = text(pointer, given, longest);
        require(text != null, pointer, "required");
        return text;
    }

    public boolean isEmpty() {
        return problems.isEmpty() && !more;
    }

    /** Whether something is wrong with a part, or may be: where there is more, nobody knows. */
    public boolean mentions(String pointer) {
        return more
                || problems.keySet().stream()
                        .anyMatch(found -> found.equals(pointer) || found.startsWith(pointer + "/"));
    }

    public List<FieldProblem> problems() {
        List<FieldProblem> told = new ArrayList<>(problems.values());
        if (more) {
            told.add(MORE);
        }
        return told;
    }

    /** A step of a JSON pointer (RFC 6901). */
    public static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
