package io.parvis.request.intake;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.RequestTypeId;

/**
 * A filled-in form as it arrived, not checked yet.
 *
 * @param answers JSON values by the names of the type's fields
 */
public record Submission(RequestTypeId type, Map<String, @Nullable Object> answers) {}
