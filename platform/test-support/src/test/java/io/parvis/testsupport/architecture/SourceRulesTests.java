package io.parvis.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceRulesTests {

    @Test
    void aClassMayHaveTwoHundredLinesOfCode() {
        assertThat(SourceRules.longClasses(classOf(SourceRules.CLASS_LINES))).isEmpty();
        assertThat(SourceRules.longClasses(classOf(SourceRules.CLASS_LINES + 1)))
                .containsExactly("Shelf.java has 201 lines of code, over 200");
    }

    @Test
    void importsCommentsAndBlanksAreNoCode() {
        SourceFile file = SourceReader.parse("Shelf.java", """
                package books;

                import java.util.List;

                /**
                 * A shelf.
                 */
                class Shelf { // with books

                    String text = "// no comment";
                    /* nothing */
                }
                """);

        assertThat(file.codeLines()).isEqualTo(3);
        assertThat(file.body()).contains("// no comment").doesNotContain("with books");
    }

    @Test
    void aMethodMayHaveThirtyLinesOfCode() {
        assertThat(SourceRules.longMethods(methodOf("", SourceRules.METHOD_LINES)))
                .isEmpty();
        assertThat(SourceRules.longMethods(methodOf("", SourceRules.METHOD_LINES + 1)))
                .containsExactly("Shelf.java: lend has 31 lines of code, over 30");
    }

    @Test
    void aHandlerMayHaveTenLinesBetweenItsBraces() {
        assertThat(SourceRules.longHandlers(methodOf("@PostMapping(\"/loans\")", SourceRules.HANDLER_LINES)))
                .isEmpty();
        assertThat(SourceRules.longHandlers(methodOf("@PostMapping(\"/loans\")", SourceRules.HANDLER_LINES + 1)))
                .containsExactly("Shelf.java: lend has 13 lines of code, over 12");
        assertThat(SourceRules.longHandlers(methodOf("@Bean", SourceRules.HANDLER_LINES + 1)))
                .isEmpty();
    }

    @Test
    void lombokIsFoundByItsImports() {
        assertThat(SourceRules.lombok(SourceReader.parse("Shelf.java", "import lombok.Data;\nclass Shelf {}")))
                .containsExactly("Shelf.java uses Lombok: import lombok.Data;");
        assertThat(SourceRules.lombok(SourceReader.parse("Shelf.java", "// import lombok.Data;\nclass Shelf {}")))
                .isEmpty();
    }

    @Test
    void domainWordsAreFoundInNamesAndTextsOfCode() {
        SourceFile file = SourceReader.parse("Store.java", """
                import io.parvis.events.matters.MatterOpened;
                /** Such as a contract. */
                class Store { void openMatters() { topic("parvis.companies"); } }
                """);

        assertThat(SourceRules.domainWords(file))
                .containsExactly(
                        "Store.java speaks of the domain: 'matters'", "Store.java speaks of the domain: 'companies'");
    }

    @Test
    void wordsThatThePlatformHasItselfAreNone() {
        SourceFile file = SourceReader.parse("Store.java", """
                class Store { MongoClient client; HttpRequest request; Object formatter = "no-matterhorn"; Member member; }
                """);

        assertThat(SourceRules.domainWords(file)).isEmpty();
    }

    @Test
    void aPackageSaysWhatItIs() {
        assertThat(SourceRules.packageDescription("p", "/** Books and their shelves. */\n@NullMarked\npackage books;"))
                .isEmpty();
        assertThat(SourceRules.packageDescription("p", "/** books */\npackage books;"))
                .containsExactly("p does not say in a sentence what the package is", "p is not @NullMarked");
    }

    private static SourceFile classOf(int lines) {
        return SourceReader.parse("Shelf.java", "class Shelf {\n" + "    int book;\n".repeat(lines - 2) + "}\n");
    }

    private static SourceFile methodOf(String annotation, int lines) {
        return SourceReader.parse(
                "Shelf.java",
                "class Shelf {\n" + annotation + "\n    void lend() {\n" + "        lend();\n".repeat(lines - 2)
                        + "    }\n}\n");
    }
}
