package io.parvis.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuildRulesTests {

    @Test
    void aPomMayHaveEightyLines() {
        assertThat(BuildRules.longPom("pom.xml", "\n".repeat(80))).isEmpty();
        assertThat(BuildRules.longPom("pom.xml", "\n".repeat(81))).containsExactly("pom.xml has 81 lines, over 80");
    }

    @Test
    void onlyTheParentHasAVersionOfItsOwn() {
        String parent = "<project><parent><version>1</version></parent>";

        assertThat(BuildRules.ownVersions("pom.xml", parent + "</project>")).isEmpty();
        assertThat(BuildRules.ownVersions("pom.xml", parent + "<version>${kafka.version}</version></project>"))
                .isEmpty();
        assertThat(BuildRules.ownVersions(
                        "pom.xml", parent + "<dependency><version>4.2.1</version></dependency></project>"))
                .containsExactly("pom.xml sets the version 4.2.1, which belongs into the root pom");
    }

    @Test
    void settingsMayHaveSixtyLinesBesideCommentsAndBlanks() {
        assertThat(BuildRules.longSettings("application.yaml", "# why\n\n" + "a: b\n".repeat(60)))
                .isEmpty();
        assertThat(BuildRules.longSettings("application.yaml", "a: b\n".repeat(61)))
                .containsExactly("application.yaml has 61 lines, over 60");
    }
}
