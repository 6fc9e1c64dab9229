package io.parvis.starter.operations;

import java.math.BigDecimal;
import java.util.Arrays;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.TaggedCommand;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.security.Caller;

/** Documents what the starter makes handler arguments of: the caller's token, a command's headers, a page's parameters. */
final class SharedParameters implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (takes(handler, Caller.class)) {
            operation.addSecurityItem(new SecurityRequirement().addList(OpenApiAutoConfiguration.BEARER));
        }
        if (takes(handler, Command.class) || takes(handler, TaggedCommand.class)) {
            operation.addParametersItem(
                    header("Idempotency-Key", "repeats with the same key and body find the first result"));
            operation.addParametersItem(header("If-Match", "the `ETag` that the change is based on"));
        }
        if (takes(handler, PageRequest.class)) {
            Schema<?> limit =
                    new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageRequest.MAXIMUM));
            operation.addParametersItem(query("limit", "how many items at most, 20 when it is missing", limit));
            operation.addParametersItem(query("cursor", "the `nextCursor` of the page before", new StringSchema()));
        }
        operation.getResponses().addApiResponse(ApiResponses.DEFAULT, ProblemSchema.response());
        return operation;
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::isAssignableFrom);
    }

    private static Parameter header(String name, String description) {
        return new HeaderParameter().name(name).description(description).schema(new StringSchema());
    }

    private static Parameter query(String name, String description, Schema<?> schema) {
        return new QueryParameter().name(name).description(description).schema(schema);
    }
}
