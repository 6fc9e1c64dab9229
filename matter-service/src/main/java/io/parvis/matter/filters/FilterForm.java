package io.parvis.matter.filters;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.FormCheck;

/**
 * A filter to save, as it came.
 *
 * @param query parameters with their values; null for none
 */
public record FilterForm(
        @Nullable String name,
        @Nullable String list,
        @Nullable Map<String, List<String>> query) {

    private static final Predicate<String> PARAMETER =
            Pattern.compile("[A-Za-z]{1,40}").asMatchPredicate();
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_PARAMETERS = 30;
    private static final int MOST_VALUES = 50;

    /**
     * What the form says. Values are taken as they are: a filter is saved and opened again whatever they mean by then.
     *
     * @throws io.parvis.starter.problem.Refused with all that is wrong
     */
    FilterContent read() {
        FormCheck check = new FormCheck();
        Optional<String> called = check.required("/name", name, LONGEST_NAME);
        Optional<FilteredList> of = check.required("/list", list, "list-unknown", FormCheck.oneOf(FilteredList.class));
        Map<String, List<String>> asked = query == null ? Map.of() : query;
        if (asked.size() > MOST_PARAMETERS) {
            check.problem("/query", "too-many-values", MOST_PARAMETERS);
        }
        Map<String, List<String>> kept = new TreeMap<>();
        asked.forEach((parameter, values) -> kept.put(parameter, checked(check, parameter, values)));
        check.refuseProblems();
        return new FilterContent(called.orElseThrow(), of.orElseThrow(), kept);
    }

    /** JSON knows null where there should be a list, and in lists. */
    private static List<String> checked(FormCheck check, String parameter, List<String> values) {
        if (!PARAMETER.test(parameter)) {
            check.problem("/query", "malformed");
            return List.of();
        }
        String pointer = "/query/" + parameter;
        if (Objects.isNull(values) || values.stream().anyMatch(Objects::isNull)) {
            check.problem(pointer, "malformed");
            return List.of();
        }
        if (values.size() > MOST_VALUES) {
            check.problem(pointer, "too-many-values", MOST_VALUES);
        }
        if (values.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
            check.problem(pointer, "too-long", LONGEST_VALUE);
        }
        return List.copyOf(values);
    }
}
