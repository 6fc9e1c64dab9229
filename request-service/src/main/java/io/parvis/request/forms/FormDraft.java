package io.parvis.request.forms;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A form that is being written.
 *
 * @param meanings keys of fields by names of {@link Meaning}
 */
public record FormDraft(List<FieldDraft> fields, Map<String, @Nullable String> meanings) {

    public static final FormDraft EMPTY = new FormDraft(List.of(), Map.of());
}
