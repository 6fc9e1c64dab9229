package io.parvis.request.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSyntaxTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[A-Z]{2}[0-9]{6}",
                "\\d{3}-\\d{2,4}",
                "(?:EU|US)-[0-9]+",
                "^RCS (Paris|Lyon) [B-D]?$",
                "a.c",
                "[^\\s\\-]+",
                "(ab{2})+",
                "(ab)*c?",
                "\\(\\d+\\)\\/[\\w.]+",
                "é+"
            })
    void acceptsWhatMeansTheSameEverywhere(String pattern) {
        assertThat(PatternSyntax.accepts(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(a+)+", "(a*)*b", "(a|aa)+", "(a?){25}", "([a-z]+,)*", "((ab)+c)+", "(x{1,9}){2,}", "(?:a|b)*"})
    void refusesRepetitionsThatCanBeMatchedInSeveralWays(String pattern) {
        assertThat(PatternSyntax.accepts(pattern)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a)\\1",
                "(?=a)",
                "(?!a)b",
                "(?<=a)b",
                "(?<name>a)",
                "(?i)a",
                "\\p{L}",
                "\\bword",
                "\\Qa\\E",
                "a++",
                "a+?",
                "a**",
                "^*",
                "a{1001}",
                "a{3,2}",
                "a{,3}",
                "a{",
                "[",
                "[]",
                "[a",
                "(",
                "a)",
                "*a",
                "\\",
                "[[:alpha:]]",
                "[a&&b]",
                "{2}",
                "((a{100}){100}){100}",
                "(?:ab{900}){9}",
                "((){1000}){1000}",
                "(?:(?:(?:^){1000}){1000}){1000}"
            })
    void refusesWhatMeansSomethingElseSomewhereOrNothing(String pattern) {
        assertThat(PatternSyntax.accepts(pattern)).isFalse();
    }
}
