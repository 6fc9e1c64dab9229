package io.parvis.request.types.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.RequestTypes;

/** The request types in {@code request-types/}, read once. */
@Repository
class RequestTypeFiles implements RequestTypes {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<RequestType> types = Stream.of(
                    "corporate-matter", "litigation-case", "trademark-filing", "contract-request")
            .map(RequestTypeFiles::read)
            .toList();

    @Override
    public List<RequestType> published() {
        return types;
    }

    @Override
    public Optional<RequestType> published(RequestTypeId id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    private static RequestType read(String name) {
        try (InputStream file = new ClassPathResource("request-types/" + name + ".json").getInputStream()) {
            return STRICT.readValue(file, RequestTypeFile.class).toRequestType();
        } catch (IOException e) {
            throw new UncheckedIOException("no request type " + name, e);
        }
    }
}
