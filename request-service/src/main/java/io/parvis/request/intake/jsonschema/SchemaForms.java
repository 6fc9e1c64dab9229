package io.parvis.request.intake.jsonschema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.request.intake.Forms;
import io.parvis.request.types.FormSchema;
import io.parvis.request.types.RequestType;
import io.parvis.starter.problem.FieldProblem;

/** Forms checked by a JSON Schema validator that asserts formats and fetches nothing. */
@Component
class SchemaForms implements Forms {

    private static final int MOST_PROBLEMS_TOLD = 50;
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new AnnotationKeyword(FormSchema.MULTILINE))
            .build();

    private final JsonMapper json = new JsonMapper();
    private final Map<RequestType, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDialect(
            DIALECT,
            builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    @Override
    public List<FieldProblem> problems(RequestType type, Map<String, @Nullable Object> answers) {
        Map<String, FieldProblem> byPointer = new LinkedHashMap<>();
        for (Error error : schemas.computeIfAbsent(type, this::schema).validate(json.valueToTree(answers))) {
            FieldProblem problem = AnswerProblem.of(error);
            byPointer.putIfAbsent(problem.pointer(), problem);
        }
        return byPointer.values().stream().limit(MOST_PROBLEMS_TOLD).toList();
    }

    private Schema schema(RequestType type) {
        return registry.getSchema(json.valueToTree(FormSchema.of(type, Locale.ENGLISH)));
    }
}
