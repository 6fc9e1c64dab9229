package io.parvis.matter.attachments.messaging;

import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.aMatterOfTheTeam;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.events.internal.InternalAttachmentChanged;
import io.parvis.events.matters.MatterAttachmentAdded;
import io.parvis.events.matters.MatterAttachmentHidden;
import io.parvis.events.matters.MatterAttachmentMoved;
import io.parvis.events.matters.MatterAttachmentRemoved;
import io.parvis.events.matters.MatterAttachmentShown;
import io.parvis.events.matters.MatterFolderChanged;
import io.parvis.events.matters.MatterFolderHidden;
import io.parvis.events.matters.MatterFolderShown;
import io.parvis.files.FileEvent;
import io.parvis.files.FileHistory;
import io.parvis.files.FileId;
import io.parvis.files.FileName;
import io.parvis.files.FileOwner;
import io.parvis.files.FileState;
import io.parvis.files.Folder;
import io.parvis.files.FolderEvent;
import io.parvis.files.FolderId;
import io.parvis.files.FolderState;
import io.parvis.files.Side;
import io.parvis.files.StoredFile;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterAudiences.MatterAudience;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Announcement;

class AttachmentAnnouncingTests {

    private static final FileId FILE = new FileId("file");
    private static final FolderId FOLDER = new FolderId("folder");

    private final Matter matter = aMatter();
    private final String id = matter.id();

    @Test
    void s59TellsEverybodyOfWhatTheRequestersSideSees() {
        assertThat(told(new FileEvent.Added(FILE, true))).isEqualTo(all(new MatterAttachmentAdded(id, "file", 1)));
        assertThat(told(new FileEvent.VersionAdded(FILE, 2, true)))
                .isEqualTo(all(new MatterAttachmentAdded(id, "file", 2)));
        assertThat(told(new FileEvent.VersionGiven(FILE, 3, true)))
                .isEqualTo(all(new MatterAttachmentAdded(id, "file", 3)));
        assertThat(told(new FileEvent.Moved(FILE, true))).isEqualTo(all(new MatterAttachmentMoved(id, "file")));
        assertThat(told(new FileEvent.Shown(FILE))).isEqualTo(all(new MatterAttachmentShown(id, "file")));
        assertThat(told(new FileEvent.Hidden(FILE))).isEqualTo(all(new MatterAttachmentHidden(id, "file")));
        assertThat(told(new FileEvent.Removed(FILE, true))).isEqualTo(all(new MatterAttachmentRemoved(id, "file")));
        assertThat(told(new FolderEvent.Added(FOLDER, true))).isEqualTo(all(new MatterFolderShown(id, "folder")));
        assertThat(told(new FolderEvent.Renamed(FOLDER, true))).isEqualTo(all(new MatterFolderChanged(id, "folder")));
        assertThat(told(new FolderEvent.Moved(FOLDER, true))).isEqualTo(all(new MatterFolderChanged(id, "folder")));
        assertThat(told(new FolderEvent.Shown(FOLDER))).isEqualTo(all(new MatterFolderShown(id, "folder")));
        assertThat(told(new FolderEvent.Hidden(FOLDER))).isEqualTo(all(new MatterFolderHidden(id, "folder")));
        assertThat(told(new FolderEvent.Removed(FOLDER, true))).isEqualTo(all(new MatterFolderHidden(id, "folder")));
    }

    @Test
    void s53TellsTheTeamAloneOfWhatIsHidden() {
        for (FileEvent event : List.of(
                new FileEvent.Added(FILE, false),
                new FileEvent.VersionAdded(FILE, 2, false),
                new FileEvent.VersionGiven(FILE, 2, false),
                new FileEvent.Moved(FILE, false),
                new FileEvent.Decided(FILE),
                new FileEvent.Removed(FILE, false))) {
            assertThat(told(event)).isEqualTo(team("file"));
        }
        for (FolderEvent event : List.of(
                new FolderEvent.Added(FOLDER, false),
                new FolderEvent.Renamed(FOLDER, false),
                new FolderEvent.Moved(FOLDER, false),
                new FolderEvent.Decided(FOLDER),
                new FolderEvent.Removed(FOLDER, false))) {
            assertThat(told(event)).isEqualTo(team("folder"));
        }
        assertThat(team("file").audience()).noneMatch(key -> key.contains("claire") || key.contains("acme"));
    }

    @Test
    void s53TellsTheTeamAloneOfAMatterThatThePortalDoesNotShow() {
        Matter teams = aMatterOfTheTeam();
        AttachmentAnnouncing announcing = new AttachmentAnnouncing(_ -> MatterAudience.of(teams));

        assertThat(announcing.ofFile(file("matters", teams.id()), new FileEvent.Shown(FILE)))
                .extracting(Announcement::payload)
                .containsExactly(new InternalAttachmentChanged("file", "MATTER", teams.id()));
    }

    @Test
    void tellsNothingOfWhatBelongsToSomethingElse() {
        AttachmentAnnouncing announcing = new AttachmentAnnouncing(_ -> MatterAudience.of(matter));

        assertThat(announcing.ofFile(file("notes", id), new FileEvent.Shown(FILE)))
                .isEmpty();
        assertThat(announcing.ofFolder(folder("notes", id), new FolderEvent.Shown(FOLDER)))
                .isEmpty();
    }

    private Announcement told(FileEvent event) {
        List<Announcement> told =
                new AttachmentAnnouncing(_ -> MatterAudience.of(matter)).ofFile(file("matters", id), event);
        assertThat(told).hasSize(1);
        return told.getFirst();
    }

    private Announcement told(FolderEvent event) {
        List<Announcement> told =
                new AttachmentAnnouncing(_ -> MatterAudience.of(matter)).ofFolder(folder("matters", id), event);
        assertThat(told).hasSize(1);
        return told.getFirst();
    }

    private Announcement all(Record payload) {
        return Announcement.of(payload).keyedBy(id).heardBy(matter.audience().keys());
    }

    private Announcement team(String thing) {
        return Announcement.of(new InternalAttachmentChanged(thing, "MATTER", id))
                .keyedBy(id)
                .heardBy(matter.access().ofTheTeam().keys());
    }

    private static StoredFile file(String kind, String owner) {
        return StoredFile.restore(
                FILE,
                new FileState(
                        new FileOwner(kind, owner),
                        null,
                        null,
                        Side.INTERNAL,
                        List.of(),
                        Instant.EPOCH,
                        null,
                        FileHistory.EMPTY));
    }

    private static Folder folder(String kind, String owner) {
        return Folder.restore(
                FOLDER,
                new FolderState(
                        new FileOwner(kind, owner),
                        new FileName("Evidence"),
                        null,
                        null,
                        Side.INTERNAL,
                        Actor.SYSTEM,
                        Instant.EPOCH,
                        false,
                        FileHistory.EMPTY));
    }
}
