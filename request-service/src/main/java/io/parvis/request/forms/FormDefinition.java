package io.parvis.request.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions of a form, in their order, and what their answers become.
 *
 * @param meanings keys of fields
 */
public record FormDefinition(List<Field> fields, Map<Meaning, String> meanings) {

    public FormDefinition {
        fields = List.copyOf(fields);
        meanings = Map.copyOf(meanings);
    }

    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** What the answer to a field becomes, if it becomes anything. */
    public Optional<Meaning> meaning(String key) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
