package io.parvis.request.forms;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param key        the answer's name, unique in its form
 * @param help       a sentence for those who wonder what is meant; absent when the label says it all
 * @param required   whether a form that asks it is refused without an answer
 * @param preset     what the form is filled in with at first, as JSON; absent when nothing is. It is the form's to send, not the server's to add
 * @param conditions which must all hold for it to be asked
 */
public record Field(
        String key,
        LocalText label,
        @Nullable LocalText help,
        boolean required,
        FieldKind kind,
        @Nullable Object preset,
        List<Condition> conditions) {

    public Field {
        conditions = List.copyOf(conditions);
    }

    /** A question that is always asked, empty at first. */
    public static Field of(String key, LocalText label, boolean required, FieldKind kind) {
        return new Field(key, label, null, required, kind, null, List.of());
    }

    /** Whether it is asked of one who gave these answers. */
    public boolean isAsked(Map<String, @Nullable Object> answers) {
        return conditions.stream().allMatch(condition -> condition.holds(answers));
    }
}
