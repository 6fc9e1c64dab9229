package io.parvis.testsupport.names;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.util.StringUtils;

/**
 * Shows {@code rejectsSignatureBeforeApproval} as "Rejects signature before approval". The default of every module that has this jar on
 * its test class path.
 */
public final class Sentences extends DisplayNameGenerator.Standard {

    private static final Pattern WORD_BOUNDARY =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=[0-9])|_");
    private static final Pattern KIND = Pattern.compile("(?:Tests|IT)$");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9]+");

    @Override
    public String generateDisplayNameForClass(Class<?> testClass) {
        return sentence(KIND.matcher(testClass.getSimpleName()).replaceFirst(""));
    }

    @Override
    public String generateDisplayNameForNestedClass(List<Class<?>> enclosingTypes, Class<?> nestedClass) {
        return generateDisplayNameForClass(nestedClass);
    }

    @Override
    public String generateDisplayNameForMethod(List<Class<?>> enclosingTypes, Class<?> testClass, Method testMethod) {
        return sentence(testMethod.getName());
    }

    static String sentence(String name) {
        return WORD_BOUNDARY
                .splitAsStream(name)
                .map(Sentences::lowerCase)
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), StringUtils::capitalize));
    }

    private static String lowerCase(String word) {
        return ACRONYM.matcher(word).matches() ? word : word.toLowerCase(Locale.ROOT);
    }
}
