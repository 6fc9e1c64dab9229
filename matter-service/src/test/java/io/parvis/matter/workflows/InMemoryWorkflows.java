package io.parvis.matter.workflows;

import java.util.function.Consumer;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** Workflows in memory. */
public final class InMemoryWorkflows implements Workflows {

    private final InMemoryStore<Workflow, WorkflowEvent> workflows =
            new InMemoryStore<>(workflow -> Workflow.restore(workflow.kind(), workflow.course(), workflow.revisions()));

    public void forgetAll() {
        workflows.forgetAll();
    }

    @Override
    public Stored<Workflow> of(MatterKind kind) {
        return workflows.add(Workflow.builtIn(kind), new Command(kind.name(), null, Actor.SYSTEM, null));
    }

    @Override
    public Stored<Workflow> change(MatterKind kind, Command command, Consumer<Workflow> verb) {
        Stored<Workflow> before = of(kind);
        return workflows.change(kind.name(), _ -> true, command, verb).orElse(before);
    }
}
