package io.parvis.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.identity.accounts.AccountRefusal;
import io.parvis.identity.companies.CompanyRefusal;
import io.parvis.identity.groups.GroupRefusal;
import io.parvis.identity.imports.ImportRefusal;
import io.parvis.identity.invitations.InvitationRefusal;
import io.parvis.identity.people.PersonRefusal;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.identity.signup.SignUpRefusal;
import io.parvis.starter.problem.ProblemTexts;
import io.parvis.starter.problem.Refusal;

class RefusalTextsTests {

    private static final ProblemTexts TEXTS = ProblemTexts.load();

    static Stream<Refusal> refusals() {
        return Stream.<Refusal[]>of(
                        AccountRefusal.values(),
                        CompanyRefusal.values(),
                        GroupRefusal.values(),
                        ImportRefusal.values(),
                        InvitationRefusal.values(),
                        PersonRefusal.values(),
                        RuleRefusal.values(),
                        SignUpRefusal.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalIsToldInBothLanguages(Refusal refusal) {
        for (Locale language : ProblemTexts.LANGUAGES) {
            assertThat(TEXTS.has(refusal.key() + ".title", language)).isTrue();
            assertThat(TEXTS.has(refusal.key() + ".detail", language)).isTrue();
        }
    }

    @Test
    void bothLanguagesTellTheSame() throws IOException {
        Properties english = read("messages/problems.properties");
        Properties french = read("messages/problems_fr.properties");

        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader own = Files.newBufferedReader(Path.of("target/classes", name))) {
            texts.load(own);
        }
        return texts;
    }
}
