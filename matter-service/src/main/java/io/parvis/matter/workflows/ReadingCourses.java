package io.parvis.matter.workflows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;

/** Makes out the course on a form, and whether matters can take it from beginning to end. */
final class ReadingCourses {

    private static final Predicate<String> CODE =
            Pattern.compile("[A-Z][A-Z0-9_]{0,39}").asMatchPredicate();
    private static final List<String> LANGUAGES = List.of("en", "fr");
    private static final int LONGEST_NAME = 100;
    private static final int MOST_STATUSES = 50;
    private static final int MOST_TRANSITIONS = 1000;

    private final FormCheck check = new FormCheck();
    private final CourseForm form;

    private ReadingCourses(CourseForm form) {
        this.form = form;
    }

    /**
     * The course that the form describes.
     *
     * @throws Refused if anything is missing or not of its kind, the start is none of the statuses or an end, or no end can be reached, with all that
     *                 is wrong
     */
    static Course read(CourseForm form) {
        return new ReadingCourses(form).read();
    }

    private Course read() {
        checkCounts();
        List<Status> statuses = statuses();
        Course known = new Course(new MatterStatus(""), statuses, List.of());
        List<Transition> transitions = transitions(known);
        Optional<MatterStatus> start = status("/start", form.start(), known);
        if (start.filter(known::isDone).isPresent()) {
            check.problem("/start", "start-is-an-end");
        }
        check.refuseProblems();
        Course course = new Course(start.orElseThrow(), statuses, transitions);
        for (MatterStatus stranded : course.deadEnds()) {
            check.problem("/statuses/" + indexOf(stranded, statuses), "no-end-in-reach");
        }
        check.refuseProblems();
        return course;
    }

    private void checkCounts() {
        if (form.statuses().isEmpty()) {
            check.problem("/statuses", "required");
        }
        if (form.statuses().size() > MOST_STATUSES) {
            check.problem("/statuses", "too-long", MOST_STATUSES);
        }
        if (form.transitions().size() > MOST_TRANSITIONS) {
            check.problem("/transitions", "too-long", MOST_TRANSITIONS);
        }
        check.refuseProblems();
    }

    private List<Status> statuses() {
        List<Status> statuses = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (CourseForm.StatusEntry entry : form.statuses()) {
            String pointer = "/statuses/" + statuses.size();
            String code = check.required(
                            pointer + "/code",
                            entry.code(),
                            "malformed",
                            text -> Optional.of(text).filter(CODE))
                    .orElse("");
            if (!code.isEmpty() && !codes.add(code)) {
                check.problem(pointer + "/code", "status-twice");
            }
            Phase phase = check.required(
                            pointer + "/phase", entry.phase(), "phase-unknown", FormCheck.oneOf(Phase.class))
                    .orElse(Phase.OPEN);
            statuses.add(new Status(new MatterStatus(code), names(pointer, entry), phase));
        }
        return statuses;
    }

    private Map<String, String> names(String pointer, CourseForm.StatusEntry entry) {
        Map<String, String> names = new HashMap<>();
        for (String language : LANGUAGES) {
            check.required(pointer + "/names/" + language, entry.names().get(language), LONGEST_NAME)
                    .ifPresent(name -> names.put(language, name));
        }
        return names;
    }

    private List<Transition> transitions(Course known) {
        List<Transition> transitions = new ArrayList<>();
        Set<List<MatterStatus>> ways = new HashSet<>();
        int index = 0;
        for (CourseForm.TransitionEntry entry : form.transitions()) {
            String pointer = "/transitions/" + index++;
            Optional<MatterStatus> from = status(pointer + "/from", entry.from(), known);
            Optional<MatterStatus> to = status(pointer + "/to", entry.to(), known);
            Mover mover = check.optional(
                            pointer + "/mover", entry.mover(), "mover-unknown", FormCheck.oneOf(Mover.class))
                    .orElse(Mover.LAWYER);
            if (from.isEmpty() || to.isEmpty()) {
                continue;
            }
            if (from.equals(to) || !ways.add(List.of(from.get(), to.get()))) {
                check.problem(pointer, "transition-twice");
            }
            transitions.add(new Transition(from.get(), to.get(), mover));
        }
        return transitions;
    }

    private Optional<MatterStatus> status(String pointer, @Nullable String code, Course known) {
        return check.required(
                pointer,
                code,
                "status-unknown",
                text -> Optional.of(new MatterStatus(text)).filter(known::knows));
    }

    private static int indexOf(MatterStatus code, List<Status> statuses) {
        return statuses.stream().map(Status::code).toList().indexOf(code);
    }
}
