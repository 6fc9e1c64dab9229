package io.parvis.request.forms.jsonschema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import com.networknt.schema.regex.RegularExpression;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.request.forms.Findings;
import io.parvis.request.forms.FormDefinition;
import io.parvis.request.forms.Forms;
import io.parvis.request.forms.LocalText;
import io.parvis.request.forms.Patterns;
import io.parvis.starter.problem.FieldProblem;

/** Forms checked by a JSON Schema validator that asserts formats, matches patterns in linear time and fetches nothing. */
@Component
class SchemaForms implements Forms {

    private static final int MOST_SCHEMAS_KEPT = 200;
    private static final Map<String, Object> NO_ANSWER = Map.of();
    private static final Heading NONE = new Heading(new LocalText("", ""), new LocalText("", ""));

    private final JsonMapper json = new JsonMapper();
    private final Map<String, Schema> schemas = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Schema> eldest) {
            return size() > MOST_SCHEMAS_KEPT;
        }
    });
    private final SchemaRegistry registry;

    SchemaForms(Patterns patterns) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .regularExpressionFactory(expression -> matching(patterns.finding(expression)))
                .build();
        this.registry = SchemaRegistry.withDialect(
                dialect(),
                builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false))
                        .schemaRegistryConfig(config));
    }

    private static Dialect dialect() {
        Dialect.Builder dialect = Dialect.builder(Dialects.getDraft202012())
                .keyword(Bound.least())
                .keyword(Bound.most());
        Keywords.ANNOTATIONS.forEach(name -> dialect.keyword(new AnnotationKeyword(name)));
        return dialect.build();
    }

    private static RegularExpression matching(Predicate<String> finding) {
        return finding::test;
    }

    @Override
    public Map<String, Object> draw(Heading heading, FormDefinition form, Locale language) {
        return new FormSchema(heading, form, language).draw();
    }

    @Override
    public List<FieldProblem> problems(String name, FormDefinition form, Map<String, @Nullable Object> answers) {
        Findings findings = new Findings();
        AnswerProblem problem = new AnswerProblem(form, findings);
        Schema schema = schemas.computeIfAbsent(name, _ -> schema(form));
        for (Error error : schema.validate(json.valueToTree(finite(answers)))) {
            problem.add(error);
        }
        return findings.problems();
    }

    /** A number that is too great to be one is none, and fits no question. */
    private static Map<String, @Nullable Object> finite(Map<String, @Nullable Object> answers) {
        Map<String, @Nullable Object> finite = new LinkedHashMap<>();
        answers.forEach((key, value) -> finite.put(key, isInfinite(value) ? NO_ANSWER : value));
        return finite;
    }

    private static boolean isInfinite(@Nullable Object value) {
        return value instanceof Double number && !Double.isFinite(number);
    }

    private Schema schema(FormDefinition form) {
        return registry.getSchema(json.valueToTree(draw(NONE, form, Locale.ENGLISH)));
    }
}
