package io.parvis.request.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.files.AddingFiles;
import io.parvis.files.ChangingFiles;
import io.parvis.files.Download;
import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.ListedFile;
import io.parvis.files.ReadingFiles;
import io.parvis.files.StoredFile;
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

    /** How many files a request has at most. */
    static final int MOST = 50;

    private final IntakeDesk desk;
    private final AddingFiles adding;
    private final ChangingFiles changing;
    private final ReadingFiles reading;
    private final AttachedDrafts attached;

    AttachingFiles(
            IntakeDesk desk,
            AddingFiles adding,
            ChangingFiles changing,
            ReadingFiles reading,
            AttachedDrafts attached) {
        this.desk = desk;
        this.adding = adding;
        this.changing = changing;
        this.reading = reading;
        this.attached = attached;
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
     * Adds a file. What was added while the request was sent or thrown away is taken out again, by the repeat if the first attempt broke off: a file is there before
     * the request is, or not at all.
     *
     * @throws Refused     if the viewer sees no such request, it is a colleague's, they may not ask any more, nothing is being filled in, there are too many, or files like
     *                     this are not taken, in this order
     * @throws IOException if the upload breaks off
     */
    public ListedFile add(Viewer viewer, RequestId id, Upload upload, Command command) throws IOException {
        Request request = desk.fill(viewer, id).value();
        FileAccess access = access(viewer, id);
        FileId file = new FileId(command.id());
        boolean repeated = find(access, file).isPresent();
        if (!repeated) {
            requireOpen(request);
            requireRoom(access);
        }
        attached.remember(new AttachedDrafts.Attached(id, viewer.actor(), desk.now()));
        StoredFile added = adding.add(access, null, upload, command).value();
        Optional<Request> now = desk.find(viewer, id);
        if (now.filter(each -> each.takesFiles() || (repeated && wasSent(each, added)))
                .isEmpty()) {
            takeOut(access, added.fileId(), command);
            throw new Refused(now.isPresent() ? RequestRefusal.FILES_CLOSED : StandardRefusal.NOT_FOUND);
        }
        return reading.find(access, added.fileId());
    }

    private static boolean wasSent(Request request, StoredFile file) {
        Instant addedAt = file.state().versions().getFirst().at();
        return request.state().sent(file.id(), addedAt);
    }

    /** Unless another attempt did. */
    private void takeOut(FileAccess access, FileId file, Command command) {
        if (find(access, file).isPresent()) {
            changing.remove(access, file, following(command));
        }
    }

    private static void requireOpen(Request request) {
        if (!request.takesFiles()) {
            throw new Refused(RequestRefusal.FILES_CLOSED);
        }
    }

    private void requireRoom(FileAccess access) {
        if (reading.page(access, PageRequest.first(MOST)).items().size() >= MOST) {
            throw new Refused(RequestRefusal.TOO_MANY_FILES);
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

    /** The files of a request, last added first. */
    public Page<ListedFile> list(Viewer viewer, RequestId id, PageRequest page) {
        desk.see(viewer, id);
        return reading.page(access(viewer, id), page);
    }

    public ListedFile read(Viewer viewer, RequestId id, FileId file) {
        desk.see(viewer, id);
        return reading.find(access(viewer, id), file);
    }

    /** What is needed to hand a file out. */
    public Download open(Viewer viewer, RequestId id, FileId file) {
        desk.see(viewer, id);
        return reading.open(access(viewer, id), file, null);
    }

    /**
     * Removes a file that nobody has been sent; answers name it no more.
     *
     * @throws Refused if the viewer sees no such request, it is a colleague's, it has no such file, or the file was sent, in this order
     */
    public void remove(Viewer viewer, RequestId id, FileId file, Command command) {
        desk.own(viewer, id);
        FileAccess access = access(viewer, id);
        ListedFile listed = reading.find(access, file);
        command.requireVersion(file.value(), listed.version());
        desk.change(
                viewer,
                id,
                following(command),
                request -> request.dropFile(file.value(), listed.latest().at()));
        changing.remove(access, file, command);
    }

    private static Command following(Command command) {
        return new Command(DerivedId.of("request-file", command.id()), null, command.actor(), null);
    }

    private static FileAccess access(Viewer viewer, RequestId id) {
        return FileAccess.of(new FileOwner("requests", id.value()), viewer, Visibility.HIDDEN);
    }
}
