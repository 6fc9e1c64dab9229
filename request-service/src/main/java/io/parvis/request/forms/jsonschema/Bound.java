package io.parvis.request.forms.jsonschema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import tools.jackson.databind.JsonNode;

/** A limit of texts that stand for something with an order: days and amounts. What is neither is left to the other keywords. */
final class Bound extends AbstractKeyword {

    private final boolean least;

    private Bound(String keyword, boolean least) {
        super(keyword);
        this.least = least;
    }

    static Bound least() {
        return new Bound(Keywords.MINIMUM, true);
    }

    static Bound most() {
        return new Bound(Keywords.MAXIMUM, false);
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode limit, Schema parent, SchemaContext context) {
        return new Comparison(this, limit, location, parent, context, least);
    }

    private static final class Comparison extends BaseKeywordValidator {

        private final String limit;
        private final boolean least;

        Comparison(
                Keyword keyword,
                JsonNode limit,
                SchemaLocation location,
                Schema parent,
                SchemaContext context,
                boolean least) {
            super(keyword, limit, location, parent, context);
            this.limit = limit.asString();
            this.least = least;
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode node, JsonNode root, NodePath at) {
            if (node.isString() && !isWithin(node.asString())) {
                execution.addError(error().instanceNode(node)
                        .instanceLocation(at)
                        .evaluationPath(execution.getEvaluationPath())
                        .message(getKeyword())
                        .build());
            }
        }

        private boolean isWithin(String value) {
            try {
                int order = limit.matches("[0-9.]+")
                        ? new BigDecimal(value).compareTo(new BigDecimal(limit))
                        : LocalDate.parse(value).compareTo(LocalDate.parse(limit));
                return least ? order >= 0 : order <= 0;
            } catch (DateTimeParseException | NumberFormatException _) {
                return true;
            }
        }
    }
}
