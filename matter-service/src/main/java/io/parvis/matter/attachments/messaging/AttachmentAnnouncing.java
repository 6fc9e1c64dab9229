package io.parvis.matter.attachments.messaging;

import java.util.List;

import org.springframework.stereotype.Component;

import io.parvis.events.internal.InternalAttachmentChanged;
import io.parvis.events.matters.MatterAttachmentAdded;
import io.parvis.events.matters.MatterAttachmentHidden;
import io.parvis.events.matters.MatterAttachmentMoved;
import io.parvis.events.matters.MatterAttachmentRemoved;
import io.parvis.events.matters.MatterAttachmentShown;
import io.parvis.events.matters.MatterFolderChanged;
import io.parvis.events.matters.MatterFolderHidden;
import io.parvis.events.matters.MatterFolderShown;
import io.parvis.files.FileAnnouncing;
import io.parvis.files.FileEvent;
import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.Folder;
import io.parvis.files.FolderEvent;
import io.parvis.files.FolderId;
import io.parvis.files.StoredFile;
import io.parvis.matter.matters.MatterAudiences;
import io.parvis.matter.matters.MatterAudiences.MatterAudience;
import io.parvis.matter.matters.MatterId;
import io.parvis.starter.aggregate.Announcement;

/**
 * What others are told of a matter's files and folders: ids, and only of what the requester's side sees or saw until then. Of all else, open pages of the
 * team hear on the internal topic (S53).
 */
@Component
class AttachmentAnnouncing implements FileAnnouncing {

    private static final String MATTERS = "matters";
    private static final String MATTER = "MATTER";

    private final MatterAudiences audiences;

    AttachmentAnnouncing(MatterAudiences audiences) {
        this.audiences = audiences;
    }

    @Override
    public List<Announcement> ofFile(StoredFile file, FileEvent event) {
        FileOwner owner = file.state().owner();
        return owner.kind().equals(MATTERS) ? ofFile(new MatterId(owner.id()), event) : List.of();
    }

    private List<Announcement> ofFile(MatterId matter, FileEvent event) {
        return switch (event) {
            case FileEvent.Added(FileId id, boolean shown) -> told(matter, id, shown, added(matter, id, 1));
            case FileEvent.VersionAdded(FileId id, int number, boolean shown) ->
                told(matter, id, shown, added(matter, id, number));
            case FileEvent.VersionGiven(FileId id, int number, boolean shown) ->
                told(matter, id, shown, added(matter, id, number));
            case FileEvent.Moved(FileId id, boolean shown) ->
                told(matter, id, shown, new MatterAttachmentMoved(matter.value(), id.value()));
            case FileEvent.Decided(FileId id) -> internal(matter, id.value(), audiences.of(matter));
            case FileEvent.Shown(FileId id) ->
                told(matter, id, true, new MatterAttachmentShown(matter.value(), id.value()));
            case FileEvent.Hidden(FileId id) ->
                told(matter, id, true, new MatterAttachmentHidden(matter.value(), id.value()));
            case FileEvent.Removed(FileId id, boolean shown) ->
                told(matter, id, shown, new MatterAttachmentRemoved(matter.value(), id.value()));
        };
    }

    @Override
    public List<Announcement> ofFolder(Folder folder, FolderEvent event) {
        FileOwner owner = folder.state().owner();
        return owner.kind().equals(MATTERS) ? ofFolder(new MatterId(owner.id()), event) : List.of();
    }

    private List<Announcement> ofFolder(MatterId matter, FolderEvent event) {
        return switch (event) {
            case FolderEvent.Added(FolderId id, boolean shown) -> told(matter, id, shown, shown(matter, id));
            case FolderEvent.Renamed(FolderId id, boolean shown) -> told(matter, id, shown, changed(matter, id));
            case FolderEvent.Moved(FolderId id, boolean shown) -> told(matter, id, shown, changed(matter, id));
            case FolderEvent.Decided(FolderId id) -> internal(matter, id.value(), audiences.of(matter));
            case FolderEvent.Shown(FolderId id) -> told(matter, id, true, shown(matter, id));
            case FolderEvent.Hidden(FolderId id) -> told(matter, id, true, hidden(matter, id));
            case FolderEvent.Removed(FolderId id, boolean shown) -> told(matter, id, shown, hidden(matter, id));
        };
    }

    private static MatterAttachmentAdded added(MatterId matter, FileId file, int version) {
        return new MatterAttachmentAdded(matter.value(), file.value(), version);
    }

    private static MatterFolderShown shown(MatterId matter, FolderId folder) {
        return new MatterFolderShown(matter.value(), folder.value());
    }

    private static MatterFolderHidden hidden(MatterId matter, FolderId folder) {
        return new MatterFolderHidden(matter.value(), folder.value());
    }

    private static MatterFolderChanged changed(MatterId matter, FolderId folder) {
        return new MatterFolderChanged(matter.value(), folder.value());
    }

    private List<Announcement> told(MatterId matter, FileId file, boolean shown, Record payload) {
        return told(matter, file.value(), shown, payload);
    }

    private List<Announcement> told(MatterId matter, FolderId folder, boolean shown, Record payload) {
        return told(matter, folder.value(), shown, payload);
    }

    private List<Announcement> told(MatterId matter, String thing, boolean shown, Record payload) {
        MatterAudience audience = audiences.of(matter);
        return shown && audience.inPortal()
                ? List.of(Announcement.of(payload).keyedBy(matter.value()).heardBy(audience.all()))
                : internal(matter, thing, audience);
    }

    private static List<Announcement> internal(MatterId matter, String thing, MatterAudience audience) {
        return List.of(Announcement.of(new InternalAttachmentChanged(thing, MATTER, matter.value()))
                .keyedBy(matter.value())
                .heardBy(audience.team()));
    }
}
