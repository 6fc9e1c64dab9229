package io.parvis.testsupport.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTests {

    @ParameterizedTest
    @CsvSource({
        "rejectsSignatureBeforeApproval, Rejects signature before approval",
        "answers404, Answers 404",
        "sendsJSONOverHTTP, Sends JSON over HTTP",
        "opensAMatter, Opens a matter",
        "keeps2Of3, Keeps 2 of 3",
        "a, A"
    })
    void turnsCamelCaseIntoASentence(String name, String sentence) {
        assertThat(Sentences.sentence(name)).isEqualTo(sentence);
    }

    @Test
    void namesClassesWithoutTheirKind() {
        Sentences sentences = new Sentences();

        assertThat(sentences.generateDisplayNameForClass(SentencesTests.class)).isEqualTo("Sentences");
        assertThat(sentences.generateDisplayNameForNestedClass(List.of(), OpeningMattersIT.class))
                .isEqualTo("Opening matters");
    }

    @Test
    void isTheDefaultOfTheTestsThatSeeThisJar(TestInfo test) {
        assertThat(test.getDisplayName()).isEqualTo("Is the default of the tests that see this jar");
    }

    private static final class OpeningMattersIT {}
}
