package io.parvis.matter.matters;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** What somebody has to name. */
final class Named {

    private Named() {}

    /**
     * What was named.
     *
     * @throws Refused if nothing was
     */
    static <T> T required(@Nullable T named, String pointer) {
        if (named == null) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, List.of(FieldProblem.of(pointer, "required")));
        }
        return named;
    }
}
