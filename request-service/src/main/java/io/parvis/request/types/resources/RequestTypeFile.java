package io.parvis.request.types.resources;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.Field;
import io.parvis.request.types.FieldKind;
import io.parvis.request.types.LocalText;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;

/** A request type as its file tells it. */
record RequestTypeFile(
        String id,
        int version,
        Target target,
        LocalText category,
        LocalText name,
        LocalText description,
        List<Question> fields) {

    RequestType toRequestType() {
        List<Field> questions = fields.stream().map(Question::toField).toList();
        return new RequestType(new RequestTypeId(id), version, target, category, name, description, questions);
    }

    enum Kind {
        SHORT_TEXT,
        LONG_TEXT,
        DATE,
        CHOICE
    }

    record Question(
            String name,
            Kind kind,
            boolean required,
            LocalText label,
            @Nullable LocalText help,
            @Nullable Integer maxLength,
            @Nullable List<FieldKind.Option> options) {

        Field toField() {
            return new Field(name, label, help, required, fieldKind());
        }

        private FieldKind fieldKind() {
            return switch (kind) {
                case SHORT_TEXT -> new FieldKind.Text(given(maxLength, "maxLength"), false);
                case LONG_TEXT -> new FieldKind.Text(given(maxLength, "maxLength"), true);
                case DATE -> new FieldKind.Day();
                case CHOICE -> new FieldKind.Choice(given(options, "options"));
            };
        }

        private <T> T given(@Nullable T value, String property) {
            if (value == null) {
                throw new IllegalArgumentException("the field " + name + " lacks " + property);
            }
            return value;
        }
    }
}
