package io.parvis.matter.workflows.persistence;

import java.util.function.Consumer;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.Workflow;
import io.parvis.matter.workflows.WorkflowEvent;
import io.parvis.matter.workflows.Workflows;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.starter.aggregate.Stored;

/** Workflows in the collection {@code workflows}; the built-in one is stored when it is first asked for, once, by whichever replica. */
@Repository
class MongoWorkflows implements Workflows {

    private final AggregateStore<Workflow> store;

    MongoWorkflows(AggregateStores stores, EventTranslator<Workflow, WorkflowEvent> translator) {
        this.store = stores.open("workflows", WorkflowDocument.MAPPER, translator);
    }

    @Override
    public Stored<Workflow> of(MatterKind kind) {
        return store.find(kind.name(), new Criteria())
                .orElseGet(() -> store.add(Workflow.builtIn(kind), new Command(kind.name(), null, Actor.SYSTEM, null)));
    }

    @Override
    public Stored<Workflow> change(MatterKind kind, Command command, Consumer<Workflow> verb) {
        Stored<Workflow> before = of(kind);
        return store.change(kind.name(), new Criteria(), command, verb).orElse(before);
    }
}
