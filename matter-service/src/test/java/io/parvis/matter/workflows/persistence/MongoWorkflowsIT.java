package io.parvis.matter.workflows.persistence;

import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.opening;
import static io.parvis.matter.workflows.WorkflowFixture.REVISION;
import static io.parvis.matter.workflows.WorkflowFixture.brief;
import static io.parvis.matter.workflows.WorkflowFixture.builtIn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import io.parvis.matter.matters.Matters;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.matter.workflows.Standing;
import io.parvis.matter.workflows.Workflows;
import io.parvis.starter.aggregate.Actor;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class MongoWorkflowsIT {

    private final Workflows workflows;
    private final Standing standing;
    private final MongoOperations mongo;

    @Autowired
    MongoWorkflowsIT(Workflows workflows, Standing standing, MongoOperations mongo) {
        this.workflows = workflows;
        this.standing = standing;
        this.mongo = mongo;
    }

    @BeforeEach
    void givenANewInstallation() {
        mongo.remove(new Query(), "workflows");
        mongo.remove(new Query(), "matters");
    }

    @Test
    void beginsWithTheBuiltInOneAndKeepsAnother() {
        assertThat(workflows.of(MatterKind.CORPORATE).value().course()).isEqualTo(builtIn());
        assertThat(workflows.of(MatterKind.CORPORATE).version()).isEqualTo(1);

        workflows.change(
                MatterKind.CORPORATE, Commands.by(Actor.SYSTEM), workflow -> workflow.change(brief(), REVISION));

        assertThat(workflows.of(MatterKind.CORPORATE).value().course()).isEqualTo(brief());
        assertThat(workflows.of(MatterKind.CORPORATE).value().revisions()).containsExactly(REVISION);
        assertThat(workflows.of(MatterKind.CORPORATE).version()).isEqualTo(2);
        assertThat(workflows.of(MatterKind.LITIGATION).value().course()).isEqualTo(builtIn());
    }

    @Test
    void knowsWhereMattersStand(@Autowired Matters matters) {
        var matter = aMatter();
        matters.add(matter, opening(matter));

        assertThat(standing.anyIn(MatterKind.CORPORATE, MatterStatus.SUBMITTED)).isTrue();
        assertThat(standing.anyIn(MatterKind.LITIGATION, MatterStatus.SUBMITTED))
                .isFalse();
        assertThat(standing.anyIn(MatterKind.CORPORATE, MatterStatus.CLOSED)).isFalse();
    }
}
