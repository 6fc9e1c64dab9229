package io.parvis.matter.workflows;

import java.util.function.Consumer;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;

/** The workflow of each kind; nobody's secret. */
public interface Workflows {

    /** The workflow as it is now; the built-in one when nobody made another. */
    Stored<Workflow> of(MatterKind kind);

    /**
     * Lets a verb change a workflow and keeps what it did, or nothing.
     *
     * @throws io.parvis.starter.aggregate.StaleVersion if the command expects another version
     */
    Stored<Workflow> change(MatterKind kind, Command command, Consumer<Workflow> verb);
}
