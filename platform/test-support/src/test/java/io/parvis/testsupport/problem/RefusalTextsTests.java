package io.parvis.testsupport.problem;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.parvis.starter.problem.Refusal;

class RefusalTextsTests {

    private final Map<String, String> english = new HashMap<>(Map.of(
            "book-lent.title", "The book is lent",
            "book-lent.detail", "It isn''t back before {0}."));
    private final Map<String, String> french = new HashMap<>(Map.of(
            "book-lent.title", "Le livre est prêté",
            "book-lent.detail", "Il n''est pas de retour avant {0}."));

    @Test
    void passesWhereEveryConstantHasItsTexts() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void namesWhatIsMissingInALanguage() {
        french.remove("book-lent.title");
        english.put("book-lent.detail", " ");

        assertThatThrownBy(this::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no text book-lent.title in French")
                .hasMessageContaining("no text book-lent.detail in English");
    }

    @Test
    void namesTextsThatOneLanguageHasAlone() {
        english.put("required.field", "is missing");

        assertThatThrownBy(this::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no text required.field in French");
    }

    @Test
    void noticesApostrophesThatAMessageFormatSwallows() {
        french.put("book-lent.detail", "Il n'est pas de retour avant {0}.");

        assertThatThrownBy(this::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("book-lent.detail in French has a single apostrophe");
    }

    @Test
    void noticesBrokenMessageFormats() {
        french.put("book-lent.detail", "de retour {avant");

        assertThatThrownBy(this::check).isInstanceOf(AssertionError.class).hasMessageContaining("is no message format");
    }

    @Test
    void aServiceWithoutRefusalsHasNothingToCheck() {
        RefusalTexts nothing = new RefusalTexts(List.of(), bundles());

        assertThatThrownBy(nothing::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("there is no enum of refusals");
    }

    @Test
    void theRefusalsThatEveryServiceSharesHaveTheirTexts() {
        assertThatCode(() -> RefusalTexts.of("io.parvis.starter").check()).doesNotThrowAnyException();
    }

    private void check() {
        new RefusalTexts(List.of(ShelfRefusal.values()), bundles()).check();
    }

    private TextBundles bundles() {
        return new TextBundles(Map.of(Locale.ENGLISH, english, Locale.FRENCH, french));
    }

    private enum ShelfRefusal implements Refusal {
        BOOK_LENT;

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
