package io.parvis.contract.attachments.messaging;

import static io.parvis.contract.contracts.ContractFixture.aContract;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.contract.contracts.Contract;
import io.parvis.events.contracts.ContractAttachmentAdded;
import io.parvis.files.FileEvent;
import io.parvis.files.FileHistory;
import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.FileState;
import io.parvis.files.Side;
import io.parvis.files.StoredFile;
import io.parvis.starter.aggregate.Announcement;

class AttachmentAnnouncingTests {

    private static final FileId FILE = new FileId("file");

    private final Contract contract = aContract();
    private final AttachmentAnnouncing announcing = new AttachmentAnnouncing(_ -> contract.audience());

    @Test
    void s35TellsThoseWhoSeeTheContractOfWhatTheRequestersSideSees() {
        assertThat(told(new FileEvent.Added(FILE, true))).containsExactly(added(1));
        assertThat(told(new FileEvent.VersionAdded(FILE, 2, true))).containsExactly(added(2));
        assertThat(told(new FileEvent.VersionGiven(FILE, 3, true))).containsExactly(added(3));
    }

    @Test
    void s53TellsNobodyOfTheRest() {
        for (FileEvent event : List.of(
                new FileEvent.Added(FILE, false),
                new FileEvent.VersionAdded(FILE, 2, false),
                new FileEvent.VersionGiven(FILE, 3, false),
                new FileEvent.Decided(FILE))) {
            assertThat(told(event)).isEmpty();
        }
    }

    @Test
    void tellsNothingOfWhatBelongsToSomethingElse() {
        assertThat(announcing.ofFile(file("notes"), new FileEvent.Added(FILE, true)))
                .isEmpty();
    }

    private List<Announcement> told(FileEvent event) {
        return announcing.ofFile(file("contracts"), event);
    }

    private Announcement added(int version) {
        return Announcement.of(new ContractAttachmentAdded(contract.id(), "file", version))
                .keyedBy(contract.id())
                .heardBy(contract.audience().keys());
    }

    private StoredFile file(String kind) {
        return StoredFile.restore(
                FILE,
                new FileState(
                        new FileOwner(kind, contract.id()),
                        null,
                        null,
                        Side.PORTAL,
                        List.of(),
                        Instant.EPOCH,
                        null,
                        FileHistory.EMPTY));
    }
}
