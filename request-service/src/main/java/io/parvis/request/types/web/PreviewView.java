package io.parvis.request.types.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.ListingRequestTypes;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.ProblemTexts;

/**
 * A draft as clients would see it.
 *
 * @param schema in every language; null if too much is missing
 * @param errors what keeps it from being published, with pointers into the draft
 */
record PreviewView(@Nullable Map<String, Object> schema, List<DraftError> errors) {

    record DraftError(String pointer, String key, String detail) {

        static DraftError from(FieldProblem problem, ProblemTexts texts, Locale language) {
            return new DraftError(problem.pointer(), problem.key(), texts.field(problem, language));
        }
    }

    static PreviewView from(ListingRequestTypes.Preview preview, ProblemTexts texts, Locale language) {
        return new PreviewView(
                preview.schema().orElse(null),
                preview.problems().stream()
                        .map(problem -> DraftError.from(problem, texts, language))
                        .toList());
    }
}
