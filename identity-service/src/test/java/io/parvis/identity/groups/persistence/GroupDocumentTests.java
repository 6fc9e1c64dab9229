package io.parvis.identity.groups.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.parvis.identity.groups.Group;
import io.parvis.identity.groups.GroupFixture;
import io.parvis.testsupport.aggregate.Storing;

class GroupDocumentTests {

    private final Storing<Group, GroupDocument> storing = new Storing<>(GroupDocument.MAPPER);

    @Test
    void keepsTheWholeGroup() {
        Group deleted = GroupFixture.litigation();
        deleted.delete();

        assertThat(storing.thereAndBack(GroupFixture.litigation()))
                .usingRecursiveComparison()
                .ignoringFields("events")
                .isEqualTo(GroupFixture.litigation());
        assertThat(storing.thereAndBack(deleted).deleted()).isTrue();
    }

    @Test
    void keepsTheNameAsItIsComparedUntilTheGroupIsDeleted() {
        Group group = GroupFixture.litigation();
        assertThat(storing.state(group)).containsEntry("nameKey", "litigation");

        group.delete();

        assertThat(storing.state(group)).doesNotContainKey("nameKey");
    }
}
