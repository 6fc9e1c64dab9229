package io.parvis.starter.operations;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

import io.parvis.starter.problem.Problem;

/** The one shape of every refusal, in the OpenAPI document. */
final class ProblemSchema {

    private static final String NAME = "Problem";

    private ProblemSchema() {}

    static void addTo(Components components) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    }

    static ApiResponse response() {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + NAME);
        return new ApiResponse()
                .description("Refused: problem details (RFC 9457); `key` says why")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }
}
