package io.parvis.testsupport.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposeImagesTests {

    @ParameterizedTest
    @CsvSource({"kafka, apache/kafka", "mongo, mongo", "keycloak, quay.io/keycloak/keycloak"})
    void areThoseOfTheComposeFile(String service, String image) {
        assertThat(ComposeImages.of(service).asCanonicalNameString()).startsWith(image + ":");
    }

    @Test
    void areKnownByTheNamesOfTheComposeFileOnly() {
        assertThatThrownBy(() -> ComposeImages.of("postgres"))
                .hasMessage("There is no postgres in /infra/docker-compose.yml");
    }

    @Test
    void eachDirectoryHasAVolumeOfItsOwnThatIsFoundAgain() {
        DataVolume volume = DataVolume.of(Path.of("state/kafka"));

        assertThat(DataVolume.of(Path.of("state/kafka").toAbsolutePath())).isEqualTo(volume);
        assertThat(DataVolume.of(Path.of("state/keycloak"))).isNotEqualTo(volume);
    }

    @Test
    void withoutTheProfileThereAreNone() {
        assertThat(Containers.areWanted()).isFalse();
    }
}
