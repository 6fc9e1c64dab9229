package io.parvis.request.forms.re2;

import java.util.function.Predicate;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.springframework.stereotype.Component;

import io.parvis.request.forms.Patterns;

/** RE2's automata, which never go back. */
@Component
class LinearPatterns implements Patterns {

    @Override
    public Predicate<String> finding(String expression) {
        try {
            Pattern pattern = Pattern.compile(expression);
            return text -> pattern.matcher(text).find();
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("not a pattern that is matched in linear time", e);
        }
    }
}
