package io.parvis.identity.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.starter.problem.FieldProblem;

/**
 * What would come of adding a client.
 *
 * @param problems why they would be refused; all of them
 * @param same     the client who is exactly what the form says, so that there is nothing to add; there are no problems then
 */
public record CheckedClient(
        List<FieldProblem> problems, @Nullable PersonId same) {

    public CheckedClient {
        problems = List.copyOf(problems);
    }
}
