package io.parvis.testsupport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.parvis.testsupport.architecture.Repository;

class WrittenRequirementsTests {

    private static final Path ROOT = Repository.find().root();

    @TempDir
    Path directory;

    @Test
    void everyRequirementOfWhoMayGetInAndOfRequestsAndMattersHasTestsThatNameIt() {
        WrittenRequirements requirements = new WrittenRequirements(ROOT);
        MarkdownFile page = MarkdownFile.read(ROOT, ROOT.resolve("docs/requirements.md"));

        assertThat(requirements.numbers(page))
                .containsAll(IntStream.rangeClosed(1, 62).boxed().toList())
                .contains(87, 88, 90, 91, 93, 94, 95, 96);
        assertThat(requirements.defects(page)).isEmpty();
    }

    @Test
    void findsATestThatNamesTheRequirement() throws IOException {
        write("a/LoansTests.java", "/** S7-S9. */ class LoansTests { void s12LendsABook() {} } // S3");

        assertThat(defects("S3", "[LoansTests](a/LoansTests.java)")).isEmpty();
        assertThat(defects("S8", "[LoansTests](a/LoansTests.java)")).isEmpty();
        assertThat(defects("S12", "[LoansTests](a/LoansTests.java)")).isEmpty();
    }

    @Test
    void noticesATestThatDoesNotNameIt() throws IOException {
        write("a/LoansTests.java", "/** S7-S9. */ class LoansTests { void s12LendsABook() {} } // S33");

        assertThat(defects("S1", "[LoansTests](a/LoansTests.java)")).containsExactly("S1 is not named by LoansTests");
        assertThat(defects("S3", "[LoansTests](a/LoansTests.java)")).containsExactly("S3 is not named by LoansTests");
        assertThat(defects("S12", "[GoneTests](a/GoneTests.java)")).containsExactly("S12 is not named by GoneTests");
    }

    @Test
    void noticesARequirementThatHasNoTestOrStandsThereTwice() throws IOException {
        write("a/LoansTests.java", "// S12");

        assertThat(defects("S12", "later")).containsExactly("S12 has no test");
        assertThat(new WrittenRequirements(directory)
                        .defects(page(row("S12", "[LoansTests](a/LoansTests.java)")
                                + row("S12", "[LoansTests](a/LoansTests.java)"))))
                .containsExactly("S12 stands there twice");
    }

    private List<String> defects(String number, String tests) {
        return new WrittenRequirements(directory).defects(page(row(number, tests)));
    }

    private static String row(String number, String tests) {
        return "| %s | Books are lent | %s |\n".formatted(number, tests);
    }

    private static MarkdownFile page(String rows) {
        return new MarkdownFile(Path.of("page.md"), "| | promise | tests |\n| --- | --- | --- |\n" + rows);
    }

    private void write(String name, String source) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
