package io.parvis.request.types.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.request.forms.LocalText;
import io.parvis.request.types.Category;
import io.parvis.request.types.CategoryId;
import io.parvis.request.types.FirstRequestTypes;
import io.parvis.request.types.FirstRequestTypes.FirstType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.TypeDraft;

/** The categories and types in {@code request-types/}, published before the service takes requests, if they were never there. */
@Component
class FirstCatalogue implements ApplicationRunner {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final FirstRequestTypes types;

    FirstCatalogue(FirstRequestTypes types) {
        this.types = types;
    }

    record CategoryFile(String id, LocalText name, @Nullable String icon, int position) {

        Category toCategory() {
            return Category.add(new CategoryId(id), new Category.Look(name, icon, position));
        }
    }

    record TypeFile(String id, TypeDraft draft) {

        FirstType toType() {
            return new FirstType(new RequestTypeId(id), draft);
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        types.publish(categories(), types());
    }

    static List<Category> categories() {
        return Stream.of(read("categories", CategoryFile[].class))
                .map(CategoryFile::toCategory)
                .toList();
    }

    static List<FirstType> types() {
        return Stream.of("corporate-matter", "litigation-case", "trademark-filing", "contract-request")
                .map(name -> read(name, TypeFile.class).toType())
                .toList();
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream file = new ClassPathResource("request-types/" + name + ".json").getInputStream()) {
            return STRICT.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("no file " + name, e);
        }
    }
}
