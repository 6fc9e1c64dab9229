package io.parvis.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTests {

    private static final int LONGEST = 200;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contrat n° 12 – Élodie & Cie.pdf",
                "عقد الإيجار.docx",
                "契約書.pdf",
                "annexe (2), signée.odt",
                "archive.2026.zip",
                "console.txt",
                "README"
            })
    void leavesAReadableNameAsItIs(String name) {
        assertThat(new FileName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ../../etc/passwd           | passwd
                    C:\\Users\\claire\\nda.pdf | nda.pdf
                    ..                         | unnamed
                    /                          | unnamed
                    a<b>c:d"e?f*.pdf           | a_b_c_d_e_f_.pdf
                    nda.pdf...                 | nda.pdf
                    .htaccess                  | htaccess
                    CON                        | _CON
                    nul.pdf                    | _nul.pdf
                    com¹.txt                   | _com¹.txt
                    """)
    void takesPathsReservedSignsAndReservedNamesOut(String raw, String clean) {
        assertThat(new FileName(raw).value()).isEqualTo(clean);
    }

    @Test
    void takesOutWhatNobodySees() {
        assertThat(new FileName("annexe\u202Efdp.exe").value()).isEqualTo("annexefdp.exe");
        assertThat(new FileName("nda\u0000.pdf\r\nSet-Cookie: a").value()).isEqualTo("nda.pdf Set-Cookie_ a");
        assertThat(new FileName("nda\u200B\uFEFF\u2066.pdf").value()).isEqualTo("nda.pdf");
        assertThat(new FileName("nda\u00A0\u2028 v2.pdf").value()).isEqualTo("nda v2.pdf");
        assertThat(new FileName("nda\uD800.pdf").value()).isEqualTo("nda.pdf");
        assertThat(new FileName(" \u202E ").value()).isEqualTo("unnamed");
    }

    @Test
    void keepsTheExtensionOfALongName() {
        FileName name = new FileName("é".repeat(500) + ".pdf");

        assertThat(name.value().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(LONGEST);
        assertThat(name.value()).startsWith("ééé").endsWith("é.pdf");
        assertThat(new FileName("😀".repeat(500)).value()).doesNotContain("?").startsWith("😀");
    }

    @Test
    void keepsTheNumberOfALongName() {
        FileName longest = new FileName("é".repeat(98) + ".pdf");
        FileName dotted = new FileName("nda." + "x".repeat(196));
        assertThat(longest.value().getBytes(StandardCharsets.UTF_8)).hasSize(LONGEST);

        assertThat(longest.numbered(12).value()).startsWith("ééé").endsWith("é (12).pdf");
        assertThat(longest.numbered(12).value().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(LONGEST);
        assertThat(dotted.numbered(2).value()).startsWith("nda.xxx").endsWith("x (2)");
    }

    @Test
    void isNotLongerForBeingADevices() {
        FileName device = new FileName("con." + "x".repeat(300));

        assertThat(device.value()).startsWith("_con.x").hasSize(LONGEST);
        assertThat(new FileName(device.value())).isEqualTo(device);
    }

    /** Each of these takes minutes, if the work grows with the square of the length. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aNameOfAnyLengthIsCleanedAtOnce() {
        int length = 2_000_000;

        assertThat(new FileName("x" + ".".repeat(length) + "x").value()).isEqualTo("x.x");
        assertThat(new FileName("x" + " .".repeat(length) + "exe. ").extension())
                .isEqualTo("exe");
        assertThat(new FileName("a\u0316\u0301".repeat(length) + ".pdf").extension())
                .isEqualTo("pdf");
        assertThat(new FileName("a" + "\u0316\u0301".repeat(length) + ".pdf").extension())
                .isEqualTo("pdf");
        assertThat(new FileName("é".repeat(length) + "/nda.pdf").value()).isEqualTo("nda.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b\\..\\ c . ", "_CON.pdf", "x.\u202Epdf", "aux", "e\u0301.pdf", "a .. .pdf"})
    void isTheSameWhenItIsCleanedAgain(String raw) {
        FileName once = new FileName(raw);

        assertThat(new FileName(once.value())).isEqualTo(once);
    }

    @Test
    void tellsTheExtensionInLowerCase() {
        assertThat(new FileName("NDA.PDF").extension()).isEqualTo("pdf");
        assertThat(new FileName("nda.pdf.exe").extension()).isEqualTo("exe");
        assertThat(new FileName("nda").extension()).isEmpty();
        assertThat(new FileName("nda.pdf").numbered(2).value()).isEqualTo("nda (2).pdf");
    }
}
