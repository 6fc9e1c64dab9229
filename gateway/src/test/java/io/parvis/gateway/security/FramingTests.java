package io.parvis.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramingTests {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org",
                "https://example.org:8443",
                "https://intranet",
                "https://xn--bcher-kva.example",
                "https://192.0.2.7"
            })
    void takesAnExactOrigin(String origin) {
        assertThat(validator.validate(new Framing(List.of(origin)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "https:",
                "https://*",
                "https://*.example.org",
                "http://www.example.org",
                "www.example.org",
                "https://www.example.org/",
                "https://www.example.org/page",
                "https://www.example.org?a",
                "https://user@example.org",
                "https://www.example.org:0",
                "https://www.example.org:*",
                "https://WWW.example.org",
                "https://-a.example.org",
                "https://a..example.org",
                "https://www.example.org https://b.example",
                "https://www.example.org; script-src *",
                "https://www.example.org\n",
                "'self'",
                "data:"
            })
    void refusesWhatNamesMoreOrLessThanOneOrigin(String origin) {
        assertThat(validator.validate(new Framing(List.of("https://a.example", origin))))
                .hasSize(1);
    }

    @Test
    void isForNobodyWhereNothingIsListed() {
        Framing nobody = new Framing(List.of());

        assertThat(nobody.allowed()).isFalse();
        assertThat(nobody.ancestors()).isEqualTo("'none'");
    }
}
