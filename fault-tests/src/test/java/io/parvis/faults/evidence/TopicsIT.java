package io.parvis.faults.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.parvis.events.companies.CompanyState;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.testsupport.backing.KafkaBroker;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.EventPublisher.Publication;

class TopicsIT {

    @TempDir
    Path directory;

    @Test
    void foldsTheLogWhateverComesAgain() {
        try (KafkaBroker broker = KafkaBroker.start(directory, 0);
                EventPublisher publisher = new EventPublisher(broker.bootstrapServers())) {
            Publication opened = publisher.publish(
                    "m1",
                    new MatterOpened("m1", "MAT-1", "Name", "CORPORATE", "SUBMITTED", "PORTAL", "r1", "p1", null));
            publisher.publish("m1", new MatterStatusChanged("m1", "SUBMITTED", "UNDER_REVIEW"));
            publisher.publish("m1", new MatterStatusChanged("m1", "UNDER_REVIEW", "IN_PROGRESS"));
            publisher.publishAgain(opened);
            publisher.publish(EventDraft.of("c1", new CompanyState("c1", "New", "ALL", null))
                    .withSequence(2));
            publisher.publish(EventDraft.of("c1", new CompanyState("c1", "Old", "ALL", null))
                    .withSequence(1));
            publisher.publishGarbage(MatterOpened.class, "poison-1");

            Topics topics = Topics.read(broker.bootstrapServers());

            assertThat(topics.count()).isEqualTo(6);
            assertThat(topics.moves()).containsExactly("m1/1/UNDER_REVIEW", "m1/2/IN_PROGRESS");
            assertThat(topics.matters()).isEqualTo(Map.of("m1", Map.of("status", "IN_PROGRESS")));
            assertThat(topics.data("io.parvis.matter.opened.v1")).hasSize(1);
            assertThat(topics.ids(List.of("io.parvis.matter.opened.v1"))).containsExactly(opened.id());
            assertThat(topics.states("io.parvis.company.state.v1", Set.of("sharing")))
                    .isEqualTo(Map.of("c1", Map.of("companyId", "c1", "name", "New")));
        }
    }
}
