package io.parvis.request.types;

import java.util.List;

/**
 * A published form. Every one asks for a {@value #SUBJECT}, which becomes the name of what the request turns into, and a
 * {@value #DESCRIPTION}.
 *
 * @param version counts the publications of the type, from 1
 */
public record RequestType(
        RequestTypeId id,
        int version,
        Target target,
        LocalText category,
        LocalText name,
        LocalText description,
        List<Field> fields) {

    public static final String SUBJECT = "subject";
    public static final String DESCRIPTION = "description";

    public RequestType {
        fields = List.copyOf(fields);
        List<String> names = fields.stream().map(Field::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("two fields of one name in request type " + id.value());
        }
        if (!isRequired(SUBJECT, fields) || !isRequired(DESCRIPTION, fields)) {
            throw new IllegalArgumentException("no required subject and description in request type " + id.value());
        }
    }

    private static boolean isRequired(String name, List<Field> fields) {
        return fields.stream()
                .anyMatch(field -> field.required() && field.name().equals(name));
    }
}
