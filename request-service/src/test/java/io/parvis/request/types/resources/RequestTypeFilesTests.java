package io.parvis.request.types.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.parvis.request.types.FieldKind;
import io.parvis.request.types.LocalText;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;

class RequestTypeFilesTests {

    private final RequestTypeFiles files = new RequestTypeFiles();

    @Test
    void publishOneTypeForEachTarget() {
        assertThat(files.published())
                .extracting(type -> type.name().en(), RequestType::target)
                .containsExactly(
                        tuple("Corporate matter", Target.CORPORATE),
                        tuple("Litigation case", Target.LITIGATION),
                        tuple("Trademark filing", Target.INTELLECTUAL_PROPERTY),
                        tuple("Contract request", Target.CONTRACT));
    }

    @Test
    void findATypeByItsId() {
        RequestType type = files.published().getFirst();

        assertThat(files.published(type.id())).contains(type);
        assertThat(files.published(new RequestTypeId(UUID.randomUUID().toString())))
                .isEmpty();
    }

    @Test
    void giveUniqueIdsAndVersions() {
        assertThat(files.published())
                .allSatisfy(type -> {
                    assertThat(UUID.fromString(type.id().value())).isNotNull();
                    assertThat(type.version()).isPositive();
                })
                .extracting(RequestType::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void sayEverythingInEveryLanguage() {
        assertThat(files.published()).allSatisfy(type -> {
            assertThat(type.name()).satisfies(RequestTypeFilesTests::isWritten);
            assertThat(type.category()).satisfies(RequestTypeFilesTests::isWritten);
            assertThat(type.description()).satisfies(RequestTypeFilesTests::isWritten);
            assertThat(type.fields()).allSatisfy(field -> {
                assertThat(field.label()).satisfies(RequestTypeFilesTests::isWritten);
                if (field.kind() instanceof FieldKind.Choice choice) {
                    assertThat(choice.options()).isNotEmpty().allSatisfy(option -> isWritten(option.label()));
                }
            });
        });
    }

    private static void isWritten(LocalText text) {
        assertThat(text.en()).isNotBlank();
        assertThat(text.fr()).isNotBlank();
    }
}
