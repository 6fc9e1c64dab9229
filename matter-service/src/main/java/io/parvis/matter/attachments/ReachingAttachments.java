package io.parvis.matter.attachments;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;

import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.directory.Viewers;
import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.FilesProperties;
import io.parvis.files.ReadingFiles;
import io.parvis.files.Shelf;
import io.parvis.files.Visibility;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterRefusal;
import io.parvis.matter.matters.MatterSheet;
import io.parvis.matter.matters.ReadingMatters;
import io.parvis.starter.problem.Refused;

/**
 * Lets somebody to a matter's files: first it is asked whether they see the matter, then what they may do there. What they see of its files, the files say.
 */
@Service
public class ReachingAttachments {

    private final ReadingMatters matters;
    private final ReadingFiles files;
    private final FilesProperties settings;
    private final Viewers viewers;

    ReachingAttachments(ReadingMatters matters, ReadingFiles files, FilesProperties settings, Viewers viewers) {
        this.matters = matters;
        this.files = files;
        this.settings = settings;
        this.viewers = viewers;
    }

    /** To whom the files of a matter belong. */
    public static FileOwner owner(MatterId id) {
        return new FileOwner("matters", id.value());
    }

    /**
     * To look (S50).
     *
     * @throws Refused if the viewer sees no such matter
     */
    public Shelf toRead(Viewer viewer, MatterId id) {
        return shelf(viewer, matters.read(viewer, id));
    }

    /**
     * To send something from the portal (S40, S59).
     *
     * @throws Refused if the viewer sees no such matter, or it is not theirs, in this order
     */
    public Shelf toSend(Viewer viewer, MatterId id) {
        MatterSheet matter = matters.read(viewer, id);
        if (!Objects.equals(matter.state().requester(), viewer.person())) {
            throw new Refused(AttachmentRefusal.ONLY_REQUESTER_SENDS);
        }
        return shelf(viewer, matter);
    }

    /**
     * To send another version of what they have sent.
     *
     * @throws Refused if the viewer sees no such matter, it is not theirs, they see no such file, or it is not theirs, in this order
     */
    public Shelf toSendVersion(Viewer viewer, MatterId id, FileId file) {
        Shelf shelf = toSend(viewer, id);
        if (!files.find(shelf.access(), file).isOf(viewer.actor())) {
            throw new Refused(AttachmentRefusal.ATTACHMENT_NOT_OWN);
        }
        return shelf;
    }

    /**
     * To work on the team's side.
     *
     * @throws Refused if the viewer sees no such matter or is no lawyer, in this order
     */
    public Shelf toWork(Viewer viewer, MatterId id) {
        Shelf shelf = toRead(viewer, id);
        if (!viewer.has(Role.LAWYER)) {
            throw new Refused(MatterRefusal.ROLE_REQUIRED);
        }
        return shelf;
    }

    /**
     * Lets somebody in as they may at each moment when it is asked: an upload lasts, and meanwhile they may be banned, or the matter taken from them.
     *
     * @param way one of those above
     */
    public Supplier<FileAccess> anew(Viewer viewer, Function<Viewer, Shelf> way) {
        return () -> way.apply(viewers.again(viewer)).access();
    }

    private Shelf shelf(Viewer viewer, MatterSheet matter) {
        Visibility own = matter.state().teamsFiles();
        return Shelf.of(
                FileAccess.of(owner(matter.matter().matterId()), viewer, own == null ? settings.teamsFiles() : own),
                matter.state().number().value(),
                matter.names());
    }
}
