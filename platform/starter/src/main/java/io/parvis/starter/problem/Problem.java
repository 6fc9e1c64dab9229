package io.parvis.starter.problem;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The body of every answer that says no: problem details (RFC 9457) with Parvis's extensions.
 *
 * @param type    {@code urn:parvis:problem:<key>}; names the problem, is no address
 * @param title   what it is, in the asker's language
 * @param status  the HTTP status
 * @param detail  what it means and what to do, in the asker's language
 * @param key     the problem's stable name
 * @param errors  what is wrong with single fields
 * @param traceId finds the request in logs and traces; null when nothing is traced
 */
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String key,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String traceId) {

    static URI typeOf(String key) {
        return URI.create("urn:parvis:problem:" + key);
    }

    /**
     * What is wrong with one field or parameter.
     *
     * @param pointer a JSON pointer (RFC 6901) into the request's body; for a parameter, {@code /} and its name
     * @param key     the stable name of what is wrong
     * @param detail  the same in the asker's language
     */
    public record FieldError(String pointer, String key, String detail) {}
}
