package io.parvis.request.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.RequestTypes;
import io.parvis.starter.problem.FieldProblem;

/** One published form, which finds the fault that a test wants. */
public final class FormsInMemory implements Forms {

    private List<FieldProblem> problems = List.of();

    public void findFault(List<FieldProblem> faults) {
        problems = List.copyOf(faults);
    }

    @Override
    public List<FieldProblem> problems(RequestType type, Map<String, @Nullable Object> answers) {
        return problems;
    }

    /** The published type of {@link RequestFixture}. */
    public RequestTypes types() {
        return new RequestTypes() {
            @Override
            public List<RequestType> published() {
                return List.of(RequestFixture.CORPORATE_MATTER);
            }

            @Override
            public Optional<RequestType> published(RequestTypeId id) {
                return published().stream().filter(type -> type.id().equals(id)).findFirst();
            }
        };
    }
}
