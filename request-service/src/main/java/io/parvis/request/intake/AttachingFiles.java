package io.parvis.request.intake;

import java.io.IOException;
import java.util.Optional;

import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.directory.Viewers;
import io.parvis.files.AddingFiles;
import io.parvis.files.ChangingFiles;
import io.parvis.files.Download;
import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.ListedFile;
import io.parvis.files.ReadingFiles;
import io.parvis.files.Upload;
import io.parvis.files.Visibility;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.DerivedId;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * Clients attach files to what they are filling in (S40); whoever sees a request sees its files. They travel to what the request becomes.
 */
@Service
public class AttachingFiles {

    private final IntakeDesk desk;
    private final AddingFiles adding;
    private final ChangingFiles changing;
    private final ReadingFiles reading;
    private final AttachedDrafts drafts;
    private final Viewers viewers;

    AttachingFiles(
            IntakeDesk desk,
            AddingFiles adding,
            ChangingFiles changing,
            ReadingFiles reading,
            AttachedDrafts drafts,
            Viewers viewers) {
        this.desk = desk;
        this.adding = adding;
        this.changing = changing;
        this.reading = reading;
        this.drafts = drafts;
        this.viewers = viewers;
    }

    /**
     * Asks who sends before what they send is taken in.
     *
     * @throws Refused if the viewer sees no such request, it is a colleague's, or they may not ask any more, in this order
     */
    public void requireSender(Viewer viewer, RequestId id) {
        desk.fill(viewer, id);
    }

    /**
     * Adds a file: its bytes, then the one write of the request that names it. It goes with all that is sent after that write, and with nothing before. What
     * the request takes no more by then is taken out again, by the repeat if the first attempt broke off; until it is, nobody sees it.
     *
     * @throws Refused     if the viewer sees no such request, it is a colleague's, they may not ask any more, nothing is being filled in, there are too many, or files like
     *                     this are not taken, in this order
     * @throws IOException if the upload breaks off
     */
    public ListedFile add(Viewer viewer, RequestId id, Upload upload, Command command) throws IOException {
        Request request = desk.fill(viewer, id).value();
        FileAccess access = access(viewer, id);
        FileId file = new FileId(command.id());
        orTakeOut(access, file, command, () -> request.state().requireRoomFor(file.value()));
        remember(viewer, id);
        adding.add(() -> anew(viewer, id), null, upload, command);
        ListedFile added = reading.find(access, file);
        orTakeOut(
                access,
                file,
                command,
                () -> desk.change(viewer, id, following(command), each -> each.addFile(file.value(), desk.now())));
        return added;
    }

    /** An upload lasts, and meanwhile they may be banned, or moved to where they don't see the request. */
    private FileAccess anew(Viewer viewer, RequestId id) {
        Viewer now = viewers.again(viewer);
        desk.fill(now, id);
        return access(now, id);
    }

    private void orTakeOut(FileAccess access, FileId file, Command command, Runnable attempt) {
        try {
            attempt.run();
        } catch (Refused refused) {
            takeOut(access, file, command);
            throw refused;
        }
    }

    /** Unless another attempt did. */
    private void takeOut(FileAccess access, FileId file, Command command) {
        if (find(access, file).isPresent()) {
            changing.remove(access, file, following(command));
        }
    }

    private Optional<ListedFile> find(FileAccess access, FileId file) {
        try {
            return Optional.of(reading.find(access, file));
        } catch (Refused refused) {
            if (refused.refusal() == StandardRefusal.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** The files of a request, last added first; a page may hold fewer than were asked for. */
    public Page<ListedFile> list(Viewer viewer, RequestId id, PageRequest page) {
        Attached attached = desk.see(viewer, id).value().state().attached();
        return reading.page(access(viewer, id), page)
                .only(file -> attached.has(file.id().value()));
    }

    public ListedFile read(Viewer viewer, RequestId id, FileId file) {
        requireAttached(viewer, id, file);
        return reading.find(access(viewer, id), file);
    }

    /** What is needed to hand a file out. */
    public Download open(Viewer viewer, RequestId id, FileId file) {
        requireAttached(viewer, id, file);
        return reading.open(access(viewer, id), file, null);
    }

    private void requireAttached(Viewer viewer, RequestId id, FileId file) {
        if (!desk.see(viewer, id).value().state().attached().has(file.value())) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
    }

    /**
     * Removes a file that nobody has been sent: out of the request first, so that it goes nowhere any more if the rest breaks off, then for good: by the sweep, if it does.
     *
     * @throws Refused if the viewer sees no such request, it is a colleague's, it has no such file, or the file was sent, in this order
     */
    public void remove(Viewer viewer, RequestId id, FileId file, Command command) {
        desk.own(viewer, id);
        FileAccess access = access(viewer, id);
        ListedFile listed = reading.find(access, file);
        command.requireVersion(file.value(), listed.version());
        remember(viewer, id);
        desk.change(viewer, id, following(command), request -> request.dropFile(file.value(), desk.now()));
        changing.remove(access, file, command);
    }

    private void remember(Viewer viewer, RequestId id) {
        drafts.remember(new AttachedDrafts.Attached(id, viewer.actor(), desk.now()));
    }

    private static Command following(Command command) {
        return new Command(DerivedId.of("request-file", command.id()), null, command.actor(), null);
    }

    private static FileAccess access(Viewer viewer, RequestId id) {
        return FileAccess.of(new FileOwner("requests", id.value()), viewer, Visibility.HIDDEN);
    }
}
