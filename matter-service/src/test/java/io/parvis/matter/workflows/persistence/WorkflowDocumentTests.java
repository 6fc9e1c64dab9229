package io.parvis.matter.workflows.persistence;

import static io.parvis.matter.workflows.WorkflowFixture.REVISION;
import static io.parvis.matter.workflows.WorkflowFixture.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.Workflow;
import io.parvis.testsupport.aggregate.Storing;

class WorkflowDocumentTests {

    private final Storing<Workflow, WorkflowDocument> storing = new Storing<>(WorkflowDocument.MAPPER);

    @Test
    void comesBackAsItWas() {
        Workflow workflow = Workflow.restore(MatterKind.LITIGATION, brief(), List.of(REVISION));

        Workflow back = storing.thereAndBack(workflow);

        assertThat(back.kind()).isEqualTo(MatterKind.LITIGATION);
        assertThat(back.course()).isEqualTo(brief());
        assertThat(back.revisions()).containsExactly(REVISION);
    }
}
