package io.parvis.request.forms;

import java.util.function.Predicate;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** The patterns of the service, for tests of what needs some. */
public final class LinearPatternsForTests implements Patterns {

    @Override
    public Predicate<String> finding(String expression) {
        try {
            Pattern pattern = Pattern.compile(expression);
            return text -> pattern.matcher(text).find();
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("no pattern", e);
        }
    }
}
